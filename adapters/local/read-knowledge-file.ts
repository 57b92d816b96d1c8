import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Fault, Path } from '#core/knowledge/lint/fault.ts';
import { schemaFindings } from './schema-findings.ts';
import { parseYaml } from './yaml-text.ts';

/** A file as read: its value, unless a fault kept it from being had, and where its elements stand. */
export type FileReading<Value> = {
  file: string;
  value: Value | undefined;
  faults: Fault[];
  lineOf: (path: Path) => number;
};

/** The text of a file, or undefined when there is none. */
export const readText = (folder: string, file: string): Promise<string | undefined> =>
  readFile(join(folder, file), 'utf8').catch((reason: NodeJS.ErrnoException) => {
    if (reason.code === 'ENOENT') return undefined;
    throw reason;
  });

/** The reading of a file that does not exist. */
export const missingFile = (file: string): FileReading<never> => ({
  file,
  value: undefined,
  faults: [
    { file, line: 1, rule: 'file-exists', severity: 'error', message: 'the file is missing', remedy: 'write it' },
  ],
  lineOf: () => 1,
});

/** Reads a YAML file of the knowledge folder and holds it against its schema. */
export const readKnowledgeFile = async <Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<FileReading<z.output<Schema>>> => {
  const text = await readText(folder, file);
  if (text === undefined) return missingFile(file);
  const { value, errors, lineOf } = parseYaml(text);
  const syntax = errors.map(({ line, message }): Fault => ({ file, line, rule: 'yaml', severity: 'error', message }));
  if (syntax.length > 0) return { file, value: undefined, faults: syntax, lineOf };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { file, value: parsed.data, faults: [], lineOf };
  const faults = schemaFindings(parsed.error.issues).map(
    ({ path, ...finding }): Fault => ({
      ...finding,
      file,
      line: lineOf(path),
      rule: 'schema',
    }),
  );
  return { file, value: undefined, faults, lineOf };
};
