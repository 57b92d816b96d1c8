import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildRelease, type ReleaseSource } from '#core/knowledge/build-release.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import type { composeTools } from '../compose-tools.ts';
import { type Embedding, embedPassages } from './embed-passages.ts';

type Ports = ReturnType<typeof composeTools>;
type Where = { knowledge: string; prompts: string; release: string };

/** The release's bytes, or what kept them from being built. Lint findings do not: `check` tells those. */
export const makeRelease = async (
  { readKnowledge, readTexts, readPrompts, readPinyin }: Ports,
  { knowledge, prompts }: Omit<Where, 'release'>,
) => {
  const [reading, texts, asked] = await Promise.all([
    readKnowledge(knowledge),
    readTexts(prompts),
    readPrompts(prompts),
  ]);
  const faults = [...reading.faults, ...texts.faults].filter(({ severity }) => severity === 'error');
  const { hall, lexicon, ...rest } = reading.knowledge;
  if (faults.length > 0 || !hall || !lexicon || !texts.value) return { faults, source: undefined, bytes: undefined };
  const source: ReleaseSource = { ...rest, hall, lexicon, texts: texts.value, prompts: asked };
  return { faults, source, bytes: buildRelease(source, readPinyin()) };
};

/** Whether the release that is replaced has vectors. */
const hadVectors = async (file: string) => {
  try {
    const opened = openRelease(new Uint8Array(await readFile(file)));
    return opened.ok && (opened.value.vectors?.length ?? 0) > 0;
  } catch {
    return false;
  }
};

const write = async (file: string, bytes: Uint8Array) => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, bytes);
  await rename(`${file}.new`, file);
};

/** The release with what an embedding model made of its passages; undefined, and told why, where it failed. */
const addVectors = async ({ readPinyin }: Ports, source: ReleaseSource, embedding: Embedding) => {
  const embedded = await embedPassages(source.guides, embedding);
  if (embedded.ok) return buildRelease({ ...source, embedded: embedded.value }, readPinyin());
  const { kind, detail } = embedded.failure;
  embedding.print(`no vectors (${kind}): ${detail}. The release is left as it was; the next build goes on from here.`);
  return undefined;
};

/**
 * Builds the release into its file, whole or not at all; exit code 1 when the knowledge cannot be read, or vectors were
 * wanted and could not be had.
 */
export const buildReleaseFile = async (
  ports: Ports,
  where: Where,
  print: (line: string) => void,
  embedding?: Embedding,
): Promise<number> => {
  const { faults, source, bytes } = await makeRelease(ports, where);
  for (const { file, line, message } of faults) print(`${file}:${line}  ${message}`);
  if (!bytes) return 1;
  const whole = embedding ? await addVectors(ports, source, embedding) : bytes;
  if (!whole) return 1;
  if (!embedding && (await hadVectors(where.release)))
    print('the release before had vectors, this one has none: build with --embeddings to have them again');
  await write(where.release, whole);
  print(`built dist/release.bin, ${Math.round(whole.length / 1024)} KiB`);
  return 0;
};
