import type { CodecContext } from './codecs.ts';
import type { Column } from './headings.ts';
import type { Leaf } from './leaf.ts';
import { readEntries } from './numbered-lines.ts';
import type { Part } from './part.ts';
import { isBlank, type Place, type Problem, saysNone } from './sheet.ts';

/** What the file says of an element; null takes it away. */
export type Given = { leaf: Leaf; value: unknown };

/** What the file says of a list. A list with a broken entry is not taken. */
export type GivenPart = { part: Part; entries: Given[][]; broken: boolean };

export type CellReading = { given: Given[]; problems: Problem[] };

/** The column that says which entry it is. */
const mainLeaf = ({ columns }: Part): Leaf | undefined => columns.find(({ path }) => path !== 'id');

/** Reads one cell. An empty one says nothing. */
const readCell = (leaf: Leaf, cell: string, place: Place, context: CodecContext): CellReading => {
  if (isBlank(cell)) return { given: [], problems: [] };
  if (leaf.removes !== undefined && saysNone(cell)) return { given: [{ leaf, value: null }], problems: [] };
  const read = leaf.codec.read(cell, context);
  if (!read.ok) return { given: [], problems: [{ ...place, heading: leaf.heading, message: read.failure }] };
  return { given: read.value === undefined ? [] : [{ leaf, value: read.value }], problems: [] };
};

const together = (readings: readonly CellReading[]): CellReading => ({
  given: readings.flatMap(({ given }) => given),
  problems: readings.flatMap(({ problems }) => problems),
});

/** Reads the cells of one line. */
export const readCells = (
  cells: readonly { leaf: Leaf; cell: string }[],
  place: Place,
  context: CodecContext,
): CellReading => together(cells.map(({ leaf, cell }) => readCell(leaf, cell, place, context)));

const saysWhich = (part: Part, given: readonly Given[]) =>
  given.some(({ leaf }) => leaf === mainLeaf(part) || part.keys.flat().includes(leaf.path));

/** Reads one entry of a list; an entry that does not say which it is, is a problem. */
export const readEntry = (
  part: Part,
  cells: readonly { leaf: Leaf; cell: string }[],
  place: Place,
  context: CodecContext,
): CellReading => {
  const reading = readCells(cells, place, context);
  if (reading.problems.length > 0 || saysWhich(part, reading.given)) return reading;
  const heading = mainLeaf(part)?.heading ?? part.path;
  return { given: [], problems: [{ ...place, heading, message: 'the entry does not say which it is' }] };
};

/** Reads a list whose entries stand numbered in the cells of one line; undefined where the cells are empty. */
export const readListCells = (
  part: Part,
  cells: readonly { column: Column; cell: string }[],
  place: Place,
  context: CodecContext,
): { given: GivenPart; problems: Problem[] } | undefined => {
  const filled = cells.filter(({ cell }) => !isBlank(cell));
  if (filled.length === 0) return undefined;
  const main = mainLeaf(part);
  const none = filled.some(({ column, cell }) => column.leaf === main && saysNone(cell));
  if (none) return { given: { part, entries: [], broken: false }, problems: [] };
  const lists = filled.map(({ column: { leaf }, cell }) => ({
    leaf,
    entries: readEntries(cell, leaf === main ? part.marks : undefined),
  }));
  const count = Math.max(...lists.map(({ entries }) => entries.length));
  const read = Array.from({ length: count }, (_, index) =>
    readEntry(
      part,
      lists.map(({ leaf, entries }) => ({ leaf, cell: entries[index] ?? '' })),
      place,
      context,
    ),
  );
  const problems = read.flatMap((entry) => entry.problems);
  return { given: { part, entries: read.map(({ given }) => given), broken: problems.length > 0 }, problems };
};
