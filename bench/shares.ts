import { quantile } from './statistics.ts';
import { percent } from './table.ts';

/** A part and its share of the whole, as two cells. */
export const shareOf = (part: number, whole: number): [string, string] => [
  `${part} of ${whole}`,
  whole === 0 ? '' : percent(part / whole),
];

/** Least, middle and most, as three cells. */
export const spreadOf = (counts: readonly number[]): string[] => [0, 0.5, 1].map((at) => `${quantile(counts, at)}`);

export const sumOf = (counts: readonly number[]) => counts.reduce((sum, it) => sum + it, 0);

/** How often each of the words occurs, the words in the order given. */
export const tally = <Word extends string>(words: readonly Word[], found: readonly Word[]) =>
  words.map((word) => ({ word, count: found.filter((it) => it === word).length }));
