import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Document } from 'yaml';
import { knowledgeFiles } from '#contract/knowledge-files.ts';
import { Regressions } from '#contract/regression.ts';
import type { WriteRegressions } from '#core/correction/write-regressions.ts';
import { isSame } from '#core/exchange/tree.ts';
import { inHouseStyle } from './house-style.ts';
import { readText } from './read-knowledge-file.ts';
import { parseYaml } from './yaml-text.ts';

const heading =
  '# Questions that were once answered wrongly, and what they must come to. Each is asked by a test.\n' +
  '# Written by `npm run knowledge -- corrections FILE --write`; `from` is the correction that it came from.\n';

const valuesIn = (text: string) => Regressions.parse(parseYaml(text).value ?? []);

/** The text is held against the questions before it replaces the file. */
export const writeRegressions: WriteRegressions = async (folder, added) => {
  if (added.length === 0) return;
  const path = join(folder, knowledgeFiles.regressions);
  const before = (await readText(folder, knowledgeFiles.regressions)) ?? heading;
  const document = new Document(added);
  if (document.contents) inHouseStyle(document.contents);
  const kept = before.replace(/^\[\]\s*$/mu, '');
  const text = `${kept}${kept.endsWith('\n') ? '' : '\n'}${document.toString({ lineWidth: 0 })}`;
  if (!isSame(valuesIn(text), [...valuesIn(before), ...added])) throw new Error('the text does not say the questions');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
};
