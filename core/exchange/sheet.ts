/** A sheet of a workbook, or a csv file, as texts. `rows[0]` is line 1; an empty cell is the empty text. */
export type Sheet = { name: string; rows: readonly (readonly string[])[] };

/** Where something stands in a file: the sheet and the line, from 1. */
export type Place = { sheet: string; row: number };

/** What keeps a cell or a row from being taken. */
export type Problem = Place & { heading?: string; message: string };

/** Dashes and a lone slash are how forms say that a cell holds nothing. */
export const isBlank = (cell: string) => /^[\s/\\—–-]*$/u.test(cell);

/** 无: a thing that a guide may have, and this one has not. */
export const saysNone = (cell: string) => /^\s*(无|没有|暂无)\s*$/u.test(cell);
