import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { CannedTexts } from '#contract/canned-texts.ts';
import { type SignClip, SignManifest } from '#contract/sign-clips.ts';
import { type Covered, signCoverage } from '#core/signing/sign-coverage.ts';

type Check = {
  folder: string;
  /** What is said of itself; undefined when it cannot be read, and coverage is then not told. */
  texts: CannedTexts | undefined;
  /** The Chinese names of the guides. */
  names: readonly string[];
  print: (line: string) => void;
};

/** What is wrong with the file of a clip. */
const faultOf = async (folder: string, { id, file, sha256 }: SignClip): Promise<string[]> => {
  const content = await readFile(join(folder, file)).catch(() => undefined);
  if (!content) return [`${id}: there is no ${file}`];
  const found = createHash('sha256').update(content).digest('hex');
  return found === sha256 ? [] : [`${id}: ${file} is not the file that was reviewed; its sha256 is ${found}`];
};

/** The manifest, or why it cannot be read. */
const readManifest = async (folder: string) => {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return { faults: ['there is no manifest.json'] };
  try {
    const parsed = SignManifest.safeParse(JSON.parse(text));
    return parsed.success ? { manifest: parsed.data, faults: [] } : { faults: [z.prettifyError(parsed.error)] };
  } catch {
    return { faults: ['manifest.json is not JSON'] };
  }
};

const meter = ({ covered, total }: Covered) => `${covered} of ${total}`;

/** Prints what is wrong with a folder of clips and what it covers; exit code 1 when the page must not show it. */
export const checkSigns = async ({ folder, texts, names, print }: Check): Promise<number> => {
  const { manifest, faults } = await readManifest(folder);
  const broken = manifest ? (await Promise.all(manifest.clips.map((clip) => faultOf(folder, clip)))).flat() : [];
  for (const fault of [...faults, ...broken]) print(fault);
  if (manifest && texts) {
    const { sentences, terms, open } = signCoverage(manifest.clips, texts, names);
    print(
      `sentences with a reviewed clip: ${meter(sentences)}; with something to fill in, for captions and interpreters: ${open}`,
    );
    print(`names of guides with a reviewed clip: ${meter(terms)}`);
    for (const missing of sentences.missing.slice(0, 10)) print(`  missing: ${missing}`);
  }
  const count = faults.length + broken.length;
  print(`${manifest?.clips.length ?? 0} clips: ${count === 1 ? '1 error' : `${count} errors`}`);
  return count > 0 ? 1 : 0;
};
