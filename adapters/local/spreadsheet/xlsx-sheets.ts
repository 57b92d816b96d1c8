import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { Sheet } from '#core/exchange/sheet.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** A day is written as a day, a number without the dust of its binary form. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell);
};

/** The sheets of a workbook, every cell as text. */
export const xlsxSheets = async (content: Buffer, name: string): Promise<Result<Sheet[], string>> => {
  try {
    const sheets = await readXlsxFile(content, { trim: false });
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((cells) => cells.map(cellText)) })));
  } catch (reason) {
    return fail(`${name}: no readable .xlsx workbook: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
};

const widths = (headings: readonly string[]) =>
  headings.map((heading) => ({ width: Math.max(12, heading.length * 2 + 2) }));

/** The sheets as a workbook. Cells are texts, so that codes keep their zeros and nothing is taken for a formula. */
export const xlsxBytes = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map(({ name, rows: [headings = [], ...rows] }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths(headings),
      data: [
        headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((cells) => cells.map((value) => (value === '' ? null : { value, type: String }))),
      ],
    })),
  ).toBuffer();
