import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Guide } from '#contract/guide/guide.ts';
import type { WriteGuide } from '#core/exchange/exchange-ports.ts';
import { isSame } from '#core/exchange/tree.ts';
import { guideText } from './guide-text.ts';
import { parseYaml } from './yaml-text.ts';

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((reason: NodeJS.ErrnoException) => {
    if (reason.code === 'ENOENT') return undefined;
    throw reason;
  });

const saysTheGuide = (text: string, guide: Guide): boolean => {
  const { value, errors } = parseYaml(text);
  const parsed = Guide.safeParse(value);
  return errors.length === 0 && parsed.success && isSame(parsed.data, guide);
};

/** Elements that stay the same keep their lines, comments and order; what the text then says is held against the guide. */
export const writeGuideFile: WriteGuide = async (folder, file, guide) => {
  const path = join(folder, file);
  const before = await textOf(path);
  const mended = guideText(guide, before);
  // a text too odd to be mended is written anew
  const text = saysTheGuide(mended, guide) ? mended : guideText(guide, undefined);
  if (!saysTheGuide(text, guide)) throw new Error(`${file}: the text does not say the guide`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
};
