import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { readSpreadsheet } from '#adapters/local/spreadsheet/read-spreadsheet.ts';
import { writeGuideFile } from '#adapters/local/write-guide-file.ts';
import { importGuides } from '#tools/knowledge/import-guides.ts';
import { aFolder } from '../knowledge/a-folder.ts';
import { aGuide } from '../knowledge/a-guide.ts';

/** A file in a place of its own until the test ends. */
export const aFile = async (name: string, content: string | Uint8Array): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

/** A csv file of rows whose cells hold no quotation marks. */
export const aCsv = (...rows: string[][]) =>
  aFile('guides.csv', rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));

const dog = 'guides/dog-registration.yaml';

/** The folder with the complete guide of a dog's registration, a comment above its visits. */
export const aGuideFolder = (changes: Parameters<typeof aGuide>[0] = {}) => {
  const { visits, ...rest } = aGuide(changes);
  const lines = Object.entries(rest).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return aFolder({ [dog]: `${lines.join('\n')}\n# the dog is looked at\nvisits: ${JSON.stringify(visits)} # once\n` });
};

/** Imports a file into a folder; gives the exit code, what was printed, and the guide's text afterwards. */
export const importInto = async (folder: string, ...rest: string[]) => {
  const lines: string[] = [];
  const code = await importGuides({
    folder,
    rest,
    readKnowledge: readKnowledgeFolder,
    readSpreadsheet,
    writeGuide: writeGuideFile,
    today: '2026-11-22',
    print: (line) => lines.push(line),
  });
  return { code, printed: lines.join('\n'), text: await readFile(join(folder, dog), 'utf8').catch(() => undefined) };
};

/** The guide of the folder as it stands now. */
export const guideIn = async (folder: string) => (await readKnowledgeFolder(folder)).knowledge.guides[0];
