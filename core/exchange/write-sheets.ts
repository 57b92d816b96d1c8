import type * as z from 'zod';
import { CompleteGuide, type Guide, OutlineGuide } from '#contract/guide/guide.ts';
import type { CodecContext } from './codecs.ts';
import { extensionLeaf } from './headings.ts';
import { idLeaf, itemColumns, nameLeaf } from './item-columns.ts';
import { rowsOf } from './lay-parts.ts';
import type { Leaf } from './leaf.ts';
import { writeEntries } from './numbered-lines.ts';
import type { Part } from './part.ts';
import { parts } from './parts.ts';
import { planImport } from './plan-import.ts';
import type { Sheet } from './sheet.ts';
import { isSame, type Tree, valueAt } from './tree.ts';

const cell = (tree: Tree, { path, codec }: Leaf, context: CodecContext) => codec.write(valueAt(tree, path), context);

/** Columns of lists stand beside the element that the national order puts them after. */
const listCells = (guide: Tree, part: Part, context: CodecContext) => {
  const rows = rowsOf(part, guide);
  return part.columns.map((column) => writeEntries(rows.map((row) => cell(row, column, context) || undefined)));
};

type Layout = 'workbook' | 'single';

const inItem = (layout: Layout) => parts.filter(({ sheet }) => layout === 'single' || sheet === undefined);

const itemHeadings = (layout: Layout) => [
  ...itemColumns.map(({ heading }) => heading),
  ...inItem(layout).flatMap(({ columns }) => columns.map(({ heading }) => heading)),
  extensionLeaf.heading,
];

const itemRow = (guide: Guide, layout: Layout, extension: string, context: CodecContext): string[] => {
  const said = itemColumns.map((column) =>
    // what an outline does not have is not 否 either
    guide.detail === 'outline' && valueAt(guide, column.path) === undefined ? '' : cell(guide, column, context),
  );
  return [...said, ...inItem(layout).flatMap((part) => listCells(guide, part, context)), extension];
};

const partSheet = (part: Part, guides: readonly Guide[], context: CodecContext): Sheet => ({
  name: part.sheet ?? part.path,
  rows: [
    [idLeaf, nameLeaf, ...part.columns].map(({ heading }) => heading),
    ...guides.flatMap((guide) =>
      rowsOf(part, guide).map((row) => [
        guide.id,
        guide.name.zh,
        ...part.columns.map((column) => cell(row, column, context)),
      ]),
    ),
  ],
});

const sheetsOf = (
  guides: readonly Guide[],
  layout: Layout,
  extensions: readonly string[],
  context: CodecContext,
): Sheet[] => [
  {
    name: '事项',
    rows: [
      itemHeadings(layout),
      ...guides.map((guide, index) => itemRow(guide, layout, extensions[index] ?? '', context)),
    ],
  },
  ...(layout === 'single' ? [] : parts.filter(({ sheet }) => sheet).map((part) => partSheet(part, guides, context))),
];

const shapeOf = ({ detail }: Guide): Record<string, z.ZodType> =>
  detail === 'complete' ? CompleteGuide.shape : OutlineGuide.shape;

/** The elements of a guide that would not come back from its cells, as JSON. */
const extensionFor = (guide: Guide, layout: Layout, context: CodecContext): string => {
  const known = { guides: [], catalogue: [], departments: [...context.departments] };
  const sheets = sheetsOf([guide], layout, [''], context);
  const tree = planImport(sheets, known, { source: '', today: '2000-01-01' }).guides[0]?.tree;
  const comesBack = (key: string, value: unknown) => isSame(shapeOf(guide)[key]?.safeParse(tree?.[key]).data, value);
  const lost = Object.entries(guide).filter(([key, value]) => !comesBack(key, value) && key !== 'detail');
  return lost.length === 0 ? '' : JSON.stringify(Object.fromEntries(lost));
};

/** Guides as sheets that `planImport` reads back: a workbook with a sheet a long list, or the sheet 事项 alone. */
export const writeSheets = (guides: readonly Guide[], layout: Layout, context: CodecContext): Sheet[] => {
  const extensions = guides.map((guide) => extensionFor(guide, layout, context));
  return sheetsOf(guides, layout, extensions, context);
};
