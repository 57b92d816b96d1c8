import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildRelease, type ReleaseSource } from '#core/knowledge/build-release.ts';
import type { composeTools } from '../compose-tools.ts';

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

/** Builds the release into its file, whole or not at all; exit code 1 when the knowledge cannot be read. */
export const buildReleaseFile = async (ports: Ports, where: Where, print: (line: string) => void): Promise<number> => {
  const { faults, bytes } = await makeRelease(ports, where);
  for (const { file, line, message } of faults) print(`${file}:${line}  ${message}`);
  if (!bytes) return 1;
  await mkdir(dirname(where.release), { recursive: true });
  await writeFile(`${where.release}.new`, bytes);
  await rename(`${where.release}.new`, where.release);
  print(`built dist/release.bin, ${Math.round(bytes.length / 1024)} KiB`);
  return 0;
};
