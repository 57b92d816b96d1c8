import { text } from './codecs.ts';
import { extensionHeading, itemColumns } from './item-columns.ts';
import { english, type Leaf, leaf } from './leaf.ts';
import type { Part } from './part.ts';
import { parts } from './parts.ts';

/** The element that a column holds; `part` where it belongs to an entry of a list. */
export type Column = { leaf: Leaf; part?: Part };

/** Holds whole elements by their names, as JSON. */
export const extensionLeaf = leaf(extensionHeading, '', text);

/** Brackets of either width, spaces, line breaks and marks of mandatory columns make no difference. */
const plain = (heading: string) =>
  heading
    .normalize('NFKC')
    .replace(/[\s*:_-]/gu, '')
    .toLowerCase()
    .replace(/\(中文\)$/u, '')
    .replace(/(?:\((?:英文|english|en)\)|英文|en)$/u, english.normalize('NFKC'));

const named = ({ leaf: element, part }: Column): [string, Column][] =>
  [element.heading, ...element.also].map((heading) => [
    plain(heading),
    part ? { leaf: element, part } : { leaf: element },
  ]);

const known: ReadonlyMap<string, Column> = new Map([
  ...parts.flatMap((part) => part.columns.flatMap((element) => named({ leaf: element, part }))),
  ...itemColumns.flatMap((element) => named({ leaf: element })),
  ...named({ leaf: extensionLeaf }),
]);

/** The column that a heading names, if it is one that a guide has. */
export const columnFor = (heading: string): Column | undefined => known.get(plain(heading));
