import type { CodecContext } from './codecs.ts';
import { type Column, extensionLeaf } from './headings.ts';
import { idLeaf, nameLeaf } from './item-columns.ts';
import type { Part } from './part.ts';
import { type Given, type GivenPart, readCells, readEntry, readListCells } from './read-cells.ts';
import type { Table } from './recognise-sheets.ts';
import { isBlank, type Place, type Problem, saysNone } from './sheet.ts';
import { isTree, type Tree } from './tree.ts';

/** What a file says of one guide. */
export type GivenGuide = {
  place: Place;
  id?: string;
  name?: string;
  given: Given[];
  parts: GivenPart[];
  extension?: Tree;
  problems: Problem[];
};

type Keys = { id?: string; name?: string };
type Line = Table['lines'][number];
type Reading = { guides: GivenGuide[]; problems: Problem[] };

const cellsOf = ({ columns }: Table, { cells }: Line): { column: Column; cell: string }[] =>
  columns.flatMap((column, index) => (column ? [{ column, cell: cells[index] ?? '' }] : []));

const keysOf = (table: Table, line: Line): Keys => {
  const said = (leaf: typeof idLeaf) =>
    cellsOf(table, line)
      .find(({ column, cell }) => column.leaf === leaf && !isBlank(cell))
      ?.cell.trim();
  const id = said(idLeaf);
  const name = said(nameLeaf);
  return { ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
};

const isNamed = ({ id, name }: Keys) => id !== undefined || name !== undefined;

const findGuide = (guides: readonly GivenGuide[], { id, name }: Keys) =>
  guides.find((guide) => id !== undefined && guide.id === id) ??
  guides.find((guide) => name !== undefined && guide.name === name && (id === undefined || guide.id === undefined));

const readExtension = (cell: string, place: Place): { extension?: Tree; problems: Problem[] } => {
  if (isBlank(cell)) return { problems: [] };
  try {
    const extension: unknown = JSON.parse(cell);
    if (isTree(extension)) return { extension, problems: [] };
  } catch {
    // told below
  }
  return { problems: [{ ...place, heading: extensionLeaf.heading, message: 'no JSON object' }] };
};

/** Reads the line of one guide with the lists in its cells. */
const readItem = (table: Table, line: Line, keys: Keys, context: CodecContext): GivenGuide => {
  const place = { sheet: table.sheet, row: line.row };
  const cells = cellsOf(table, line);
  const own = cells.filter(({ column: { leaf, part } }) => !part && leaf !== extensionLeaf);
  const reading = readCells(
    own.map(({ column: { leaf }, cell }) => ({ leaf, cell })),
    place,
    context,
  );
  const lists = [...Map.groupBy(cells, ({ column }) => column.part)].flatMap(([part, ofPart]) => {
    const list = part && readListCells(part, ofPart, place, context);
    return list ? [list] : [];
  });
  const extra = readExtension(cells.find(({ column }) => column.leaf === extensionLeaf)?.cell ?? '', place);
  return {
    place,
    ...keys,
    given: reading.given,
    parts: lists.map(({ given }) => given),
    ...(extra.extension && { extension: extra.extension }),
    problems: [...reading.problems, ...lists.flatMap(({ problems }) => problems), ...extra.problems],
  };
};

const readItems = (table: Table, { guides, problems }: Reading, context: CodecContext): Reading => {
  const read: Reading = { guides: [...guides], problems: [...problems] };
  for (const line of table.lines) {
    const place = { sheet: table.sheet, row: line.row };
    const keys = keysOf(table, line);
    const before = findGuide(read.guides, keys);
    if (!isNamed(keys))
      read.problems.push({ ...place, message: `the row has neither ${nameLeaf.heading} nor ${idLeaf.heading}` });
    else if (before)
      read.problems.push({
        ...place,
        message: `the guide stands already in row ${before.place.row} of ${before.place.sheet}`,
      });
    else read.guides.push(readItem(table, line, keys, context));
  }
  return read;
};

/** One entry laid to those of its guide. */
const withEntry = (guide: GivenGuide, part: Part, entry: Given[], problems: readonly Problem[]): GivenGuide => {
  const list = guide.parts.find((given) => given.part === part) ?? { part, entries: [], broken: false };
  const next = {
    part,
    entries: [...list.entries, ...(entry.length > 0 ? [entry] : [])],
    broken: list.broken || problems.length > 0,
  };
  return {
    ...guide,
    parts: [...guide.parts.filter((given) => given !== list), next],
    problems: [...guide.problems, ...problems],
  };
};

const readEntries = (table: Table, part: Part, { guides, problems }: Reading, context: CodecContext): Reading => {
  const read: Reading = { guides: [...guides], problems: [...problems] };
  let keys: Keys = {};
  for (const line of table.lines) {
    const place = { sheet: table.sheet, row: line.row };
    // of cells that were merged only the first holds the text
    const own = keysOf(table, line);
    keys = isNamed(own) ? own : keys;
    if (!isNamed(keys)) {
      read.problems.push({
        ...place,
        message: `the row names no guide: neither ${nameLeaf.heading} nor ${idLeaf.heading}`,
      });
      continue;
    }
    const cells = cellsOf(table, line).flatMap(({ column: { leaf, part: of }, cell }) => (of ? [{ leaf, cell }] : []));
    const none = cells.every(({ cell }) => isBlank(cell) || saysNone(cell));
    const entry = none ? { given: [], problems: [] } : readEntry(part, cells, place, context);
    const guide = findGuide(read.guides, keys) ?? { place, ...keys, given: [], parts: [], problems: [] };
    const next = withEntry(guide, part, entry.given, entry.problems);
    read.guides = read.guides.includes(guide)
      ? read.guides.map((one) => (one === guide ? next : one))
      : [...read.guides, next];
  }
  return read;
};

/** Gathers what all tables say, by guide. The tables of guides are read before those of their lists. */
export const readGivens = (tables: readonly Table[], context: CodecContext): Reading => {
  const inOrder = [...tables.filter(({ part }) => !part), ...tables.filter(({ part }) => part)];
  return inOrder.reduce<Reading>(
    (read, table) => (table.part ? readEntries(table, table.part, read, context) : readItems(table, read, context)),
    { guides: [], problems: [] },
  );
};
