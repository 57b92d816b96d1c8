import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Language } from '#contract/language.ts';
import { makePack } from '#core/knowledge/pack/make-pack.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import { folders } from './folders.ts';
import { newest } from './newest.ts';

const packFile = (pages: string, language: Language) => join(pages, 'packs', `${language}.bin`);

/** Writes the packs of a release, one a language, into a folder of pages: what a page answers from without a network. */
export const writePacks = async (releaseFile: string, pages: string) => {
  const opened = openRelease(new Uint8Array(await readFile(releaseFile)));
  if (!opened.ok) throw new Error(`${releaseFile} is ${opened.failure.kind}; npm run -s knowledge -- build`);
  await mkdir(join(pages, 'packs'), { recursive: true });
  for (const language of Language.options) {
    const file = packFile(pages, language);
    await writeFile(`${file}.new`, makePack(opened.value, language));
    await rename(`${file}.new`, file);
  }
};

/** Makes the packs when one is missing or older than the release or than how packs are made. The release must be there. */
export const freshPacks = async () => {
  const made = Math.min(...Language.options.map((language) => newest(packFile(folders.phone, language))));
  if (made > newest(folders.release, join(folders.root, 'core/knowledge/pack'))) return;
  console.error('Making the packs …');
  await writePacks(folders.release, folders.phone);
};
