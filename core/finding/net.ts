import { dot } from './dot.ts';

/** A net with one layer of hidden units between a vector, whose first column is 1, and one score. */
export type Net = {
  /** Of each hidden unit one weight a column. */
  hidden: readonly (readonly number[])[];
  /** The bias, then one weight a hidden unit. */
  out: readonly number[];
};

/** The score of a vector; minus infinity where there is none. */
export const scoreOf = ({ hidden, out: [bias = 0, ...weights] }: Net, vector: readonly number[]) =>
  vector.length === 0
    ? Number.NEGATIVE_INFINITY
    : hidden.reduce((sum, unit, index) => sum + (weights[index] ?? 0) * Math.tanh(dot(vector, unit)), bias);
