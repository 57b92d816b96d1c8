import { rename, writeFile } from 'node:fs/promises';
import type { WriteSpreadsheet } from '#core/exchange/exchange-ports.ts';
import { csvText } from './csv-sheet.ts';
import { xlsxBytes } from './xlsx-sheets.ts';

export const writeSpreadsheet: WriteSpreadsheet = async (file, format, sheets) => {
  const [first = { name: '', rows: [] }] = sheets;
  await writeFile(`${file}.new`, format === 'csv' ? csvText(first) : await xlsxBytes(sheets));
  await rename(`${file}.new`, file);
};
