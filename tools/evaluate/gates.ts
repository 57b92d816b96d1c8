import * as z from 'zod';
import type { Figure } from './figure.ts';

/** What a figure must be at least, or at most. */
const Gate = z.strictObject({ least: z.number().optional(), most: z.number().optional() });

/** The gates of an evaluation, by the name of the figure. */
export const Gates = z.record(z.string(), Gate);
export type Gates = z.infer<typeof Gates>;

/** A figure held against its gate; a figure that was not measured has no value, and misses it. */
export type Judged = z.infer<typeof Gate> & { name: string; value: number | undefined; isMet: boolean };

const isMet = (value: number | undefined, { least, most }: z.infer<typeof Gate>) =>
  value !== undefined && !(least !== undefined && value < least) && !(most !== undefined && value > most);

/** Holds figures against the gates; those whose kind was not evaluated are left out. */
export const judge = (figures: readonly Figure[], gates: Gates, isEvaluated: (name: string) => boolean): Judged[] =>
  Object.entries(gates)
    .filter(([name]) => isEvaluated(name))
    .map(([name, gate]) => {
      const value = figures.find((it) => it.name === name)?.value;
      return { name, ...gate, value, isMet: isMet(value, gate) };
    });
