import { parseArgs } from 'node:util';
import * as z from 'zod';
import { LinkedDataVocabulary } from '#contract/linked-data.ts';
import type { composeTools } from '../compose-tools.ts';
import { exportLinkedData } from './export-linked-data.ts';
import { exportSpreadsheet } from './export-spreadsheet.ts';

const Spreadsheet = z.enum(['xlsx', 'csv']);
const Format = z.enum([...LinkedDataVocabulary.options, ...Spreadsheet.options]);

const usage = `usage: npm run -s knowledge -- export --format ${Format.options.join('|')} [--out FILE] [guide id ...]
  spreadsheets go to guides.xlsx or guides.csv unless --out names a file; linked data is printed`;

const readArguments = (rest: string[]) => {
  try {
    const options = { format: { type: 'string' }, out: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options });
    const format = Format.safeParse(values.format);
    return format.success ? { format: format.data, out: values.out, only: positionals } : undefined;
  } catch {
    // parseArgs throws for an option that it does not know
    return undefined;
  }
};

type Run = Pick<ReturnType<typeof composeTools>, 'readKnowledge' | 'writeSpreadsheet'> & {
  folder: string;
  /** What follows the verb. */
  rest: string[];
  print: (text: string) => void;
  complain: (line: string) => void;
};

/** Exports guides in the format asked for; exit code 2 for wrong options, 1 when the knowledge cannot be read or a guide is unknown. */
export const exportKnowledge = async ({ rest, complain, ...run }: Run): Promise<number> => {
  const wanted = readArguments(rest);
  if (!wanted) {
    complain(usage);
    return 2;
  }
  const { format, out, only } = wanted;
  const sheet = Spreadsheet.safeParse(format);
  if (sheet.success) return exportSpreadsheet({ ...run, format: sheet.data, file: out ?? `guides.${format}`, only });
  return exportLinkedData({ ...run, format: LinkedDataVocabulary.parse(format), out, only, complain });
};
