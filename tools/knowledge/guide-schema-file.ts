import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Guide } from '#contract/guide/guide.ts';
import type { Fault } from '#core/knowledge/lint/fault.ts';

const file = 'guide.schema.json';

/** The JSON Schema of a guide as authors write it: elements that have a default may be left out. */
export const guideSchemaText = () =>
  `${JSON.stringify({ title: 'Guide (办事指南)', ...z.toJSONSchema(Guide, { io: 'input', reused: 'ref' }) }, null, 2)}\n`;

/** A fault when the schema file is missing or differs from the contract. */
export const guideSchemaFaults = async (folder: string): Promise<Fault[]> => {
  const written = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (written?.replaceAll('\r\n', '\n') === guideSchemaText()) return [];
  const message = written === undefined ? 'the file is missing' : 'differs from contract/guide/guide.ts';
  const remedy = 'run: npm run -s knowledge -- schema';
  return [{ file, line: 1, rule: 'schema-in-step', severity: 'error', message, remedy }];
};

/** Writes the schema file of a knowledge folder; exit code 0. */
export const writeGuideSchema = async (folder: string, print: (line: string) => void): Promise<number> => {
  await writeFile(join(folder, file), guideSchemaText());
  print(`wrote ${file}`);
  return 0;
};
