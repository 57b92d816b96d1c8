import type { Atom } from './atoms-of.ts';

/** The form in which atoms are looked up. */
export const keyed = ({ kind, text }: Atom): string => `${kind} ${text}`;

const rowOf = (atoms: readonly Atom[]) => `|${atoms.map(keyed).join('|')}|`;

/** How many atoms from a place on are a piece of one of the names: two or more of it in a row, or the whole of it. */
const pieceAt = (atoms: readonly Atom[], at: number, rows: readonly string[]) => {
  for (let end = atoms.length; end > at; end -= 1) {
    const row = rowOf(atoms.slice(at, end));
    if (rows.some((it) => it === row || (end > at + 1 && it.includes(row)))) return end - at;
  }
  return 0;
};

/** How many atoms at the head are names of the matter, or pieces of them, one after another. */
export type SubjectHead = (atoms: readonly Atom[]) => number;

/** Reads names off the head of a clause. A denial within a name is none beside it, so a name ends there. */
export const makeSubjectHead = (names: readonly (readonly Atom[])[]): SubjectHead => {
  const rows = names.map(rowOf);
  return (atoms) => {
    const end = atoms.findIndex(({ kind }) => kind !== 'han' && kind !== 'word');
    const words = end < 0 ? atoms : atoms.slice(0, end);
    let at = 0;
    for (let length = 1; length > 0; at += length) length = pieceAt(words, at, rows);
    return at;
  };
};
