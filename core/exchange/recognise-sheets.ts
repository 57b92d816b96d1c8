import { type Column, columnFor } from './headings.ts';
import { idLeaf, nameLeaf } from './item-columns.ts';
import { readEntries } from './numbered-lines.ts';
import type { Part } from './part.ts';
import { parts } from './parts.ts';
import { isBlank, type Problem, type Sheet } from './sheet.ts';

/** A sheet whose headings are understood. */
export type Table = {
  sheet: string;
  /** The list that the sheet is of, a line an entry; absent where a line is a guide. */
  part?: Part;
  columns: readonly (Column | undefined)[];
  lines: readonly { row: number; cells: readonly string[] }[];
};

/** A heading of the file, and the sheet in which it stands. */
export type Heading = { sheet: string; heading: string };

/** What the sheets of a file are, and which of their headings were taken or left. */
export type Recognition = { tables: Table[]; taken: Heading[]; left: Heading[]; problems: Problem[] };

const isKey = ({ leaf }: Column) => leaf === idLeaf || leaf === nameLeaf;

/** Titles and notes may stand above the headings. */
const headingRow = ({ rows }: Sheet): number => {
  const counts = rows.slice(0, 8).map((cells) => cells.filter((cell) => columnFor(cell)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
};

const holdsNumbered = (rows: Sheet['rows'], columns: readonly (Column | undefined)[]) =>
  rows.some((cells) =>
    cells.some((cell, index) => columns[index]?.part && /^\s*1[.、．)）]/u.test(cell) && readEntries(cell).length > 1),
  );

/** By the sheet's name, else when nothing but keys and the columns of one list with a sheet of its own stand in it. */
const partOf = ({ name, rows }: Sheet, columns: readonly (Column | undefined)[]): Part | undefined => {
  const byName = parts.find(({ sheet }) => sheet === name.trim());
  if (byName) return byName;
  const found = new Set(columns.flatMap((column) => (column && !isKey(column) ? [column.part] : [])));
  const [only] = found;
  return found.size === 1 && only?.sheet && !holdsNumbered(rows, columns) ? only : undefined;
};

const recognise = (sheet: Sheet): Recognition => {
  const nothing = { tables: [], taken: [], left: [], problems: [] };
  if (sheet.rows.every((cells) => cells.every(isBlank))) return nothing;
  const top = headingRow(sheet);
  const place = { sheet: sheet.name, row: 1 };
  if (top < 0) return { ...nothing, problems: [{ ...place, message: 'no heading of a guide is known in this sheet' }] };
  const headings = (sheet.rows[top] ?? []).map((heading) => heading.trim());
  const all = headings.map(columnFor);
  const part = partOf(sheet, all);
  const columns = all.map((column, index) => {
    const twice = column && all.findIndex((other) => other?.leaf === column.leaf) < index;
    return !column || twice || (part && !isKey(column) && column.part !== part) ? undefined : column;
  });
  const lines = sheet.rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(top + 1)
    .filter(({ cells }) => !cells.every(isBlank));
  const headed = headings.map((heading, index) => ({
    sheet: sheet.name,
    heading,
    known: columns[index] !== undefined,
  }));
  return {
    tables: [{ sheet: sheet.name, ...(part && { part }), columns, lines }],
    taken: headed.filter(({ known }) => known).map(({ known: _, ...rest }) => rest),
    left: headed.filter(({ heading, known }) => !known && heading !== '').map(({ known: _, ...rest }) => rest),
    problems: [],
  };
};

/** Understands the sheets of a file by their names and headings. */
export const recogniseSheets = (sheets: readonly Sheet[]): Recognition => {
  const all = sheets.map(recognise);
  return {
    tables: all.flatMap(({ tables }) => tables),
    taken: all.flatMap(({ taken }) => taken),
    left: all.flatMap(({ left }) => left),
    problems: all.flatMap(({ problems }) => problems),
  };
};
