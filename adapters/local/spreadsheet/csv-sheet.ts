import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Sheet } from '#core/exchange/sheet.ts';
import { fail, ok, type Result } from '#core/result.ts';

const decoded = (content: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
};

/** Control characters but for tabs and line ends: no text has them. */
const isBinary = (text: string) => /[^\P{Cc}\t\r\n]/u.test(text);

/** Spreadsheet programs of the country write csv in GB18030, others in UTF-8; a mark at the beginning is dropped. */
const textOf = (content: Uint8Array): string | undefined =>
  [decoded(content, 'utf-8'), decoded(content, 'gb18030')].find((text) => text !== undefined && !isBinary(text));

/** The one sheet of a csv file; tabs and semicolons part cells where the first line has no comma. */
export const csvSheet = (content: Uint8Array, name: string): Result<Sheet[], string> => {
  const text = textOf(content);
  if (text === undefined) return fail(`${name}: the file is no text in UTF-8 or GB18030`);
  const [first = ''] = text.split(/\r?\n/u);
  const delimiter = [',', '\t', ';'].find((mark) => first.includes(mark)) ?? ',';
  try {
    const rows = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
    return ok([{ name: name.replace(/\.csv$/iu, ''), rows }]);
  } catch (reason) {
    return fail(`${name}: no csv file: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
};

/** The sheet as csv in UTF-8, with the mark by which spreadsheet programs know it. */
export const csvText = ({ rows }: Sheet): string =>
  stringify(
    rows.map((cells) => [...cells]),
    { bom: true, record_delimiter: '\r\n' },
  );
