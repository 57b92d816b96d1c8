import type { Leaf } from './leaf.ts';
import type { Tree } from './tree.ts';

/** A list of a guide: entry by entry on a sheet of its own, or its entries numbered in the cells of the sheet 事项. */
export type Part = {
  /** Where the list stands in the guide. */
  path: string;
  /** The sheet of its own that a workbook has for it. */
  sheet?: string;
  columns: readonly Leaf[];
  /** An entry of the file is one of the guide's when all elements of one of these groups agree. */
  keys: readonly (readonly string[])[];
  /** Parts entries in a cell of one line. */
  marks?: RegExp;
  /** What new entries without an id are called: `material-1`. */
  idPrefix?: string;
  /** Where the list is not written entry by entry. */
  rows?: { of: (list: readonly unknown[]) => Tree[]; toList: (rows: readonly Tree[]) => unknown[] };
};
