import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadSpreadsheet } from '#core/exchange/exchange-ports.ts';
import { fail } from '#core/result.ts';
import { csvSheet } from './csv-sheet.ts';
import { xlsxSheets } from './xlsx-sheets.ts';

const contentOf = (file: string): Promise<Buffer | undefined> =>
  readFile(file).catch((reason: NodeJS.ErrnoException) => {
    if (reason.code === 'ENOENT' || reason.code === 'EISDIR') return undefined;
    throw reason;
  });

/** A workbook is a zip file, whatever its name. */
const isZip = (content: Buffer) => content.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));

/** The old binary workbooks begin so. */
const isXls = (content: Buffer) => content.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));

/** Reads an xlsx workbook or a csv file from disk, by what the file holds rather than by its name alone. */
export const readSpreadsheet: ReadSpreadsheet = async (file) => {
  const content = await contentOf(file);
  const name = basename(file);
  if (!content) return fail(`${name}: there is no such file`);
  if (content.length === 0) return fail(`${name}: the file is empty`);
  if (isXls(content)) return fail(`${name}: an old .xls workbook; save it as .xlsx`);
  if (isZip(content)) return xlsxSheets(content, name);
  if (/\.csv$/iu.test(name)) return csvSheet(content, name);
  return fail(`${name}: neither an .xlsx workbook nor a .csv file`);
};
