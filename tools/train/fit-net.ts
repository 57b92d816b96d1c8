import type { Net } from '#core/finding/net.ts';
import { makeAdam } from './adam.ts';
import { seeded } from './random.ts';

/** A question to judge, by one list of candidates or by another: at a turn the surer of both counts. */
export type Case = { vectors: number[][]; fits: boolean; weight: number };

const units = 12;
const steps = 800;
const rate = 0.02;
const ridge = 0.0005;
const seed = 20261123;

type Row = { values: Float64Array; target: number; weight: number };

/** Mean and spread of each column: all columns are learnt from in one measure. */
const measureColumns = (cases: readonly Case[]) => {
  const vectors = cases.map(({ vectors: [first = []] }) => first);
  const mean = (of: (vector: number[]) => number) => vectors.reduce((sum, it) => sum + of(it), 0) / vectors.length;
  return (vectors[0] ?? []).map((_, column) => {
    if (column === 0) return { middle: 0, spread: 1 };
    const middle = mean((it) => it[column] ?? 0);
    return { middle, spread: Math.sqrt(mean((it) => ((it[column] ?? 0) - middle) ** 2)) || 1 };
  });
};

/** The weights in one row of numbers: of each unit all columns, then its weight, and the bias at the end. */
const layOut = (width: number) => {
  const random = seeded(seed);
  const weights = new Float64Array(units * (width + 1) + 1);
  // the sum of uniform numbers is nearly normal
  for (let at = 0; at < weights.length - 1; at += 1) weights[at] = (random() + random() + random() - 1.5) * 0.6;
  return weights;
};

/** The score of a row; `fired` is filled with what each unit gives. */
const fire = (weights: Float64Array, values: Float64Array, fired: Float64Array) => {
  const width = values.length;
  let score = weights[weights.length - 1] ?? 0;
  for (let unit = 0; unit < units; unit += 1) {
    const start = unit * (width + 1);
    let sum = 0;
    for (let column = 0; column < width; column += 1) sum += (weights[start + column] ?? 0) * (values[column] ?? 0);
    const output = Math.tanh(sum);
    fired[unit] = output;
    score += output * (weights[start + width] ?? 0);
  }
  return score;
};

/** Adds what one row pulls at the weights. */
const addSlopes = (
  weights: Float64Array,
  slopes: Float64Array,
  fired: Float64Array,
  { values, target, weight }: Row,
) => {
  const width = values.length;
  const error = (1 / (1 + Math.exp(-fire(weights, values, fired))) - target) * weight;
  for (let unit = 0; unit < units; unit += 1) {
    const start = unit * (width + 1);
    const output = fired[unit] ?? 0;
    const back = error * (weights[start + width] ?? 0) * (1 - output * output);
    slopes[start + width] = (slopes[start + width] ?? 0) + error * output;
    for (let column = 0; column < width; column += 1)
      slopes[start + column] = (slopes[start + column] ?? 0) + back * (values[column] ?? 0);
  }
  slopes[slopes.length - 1] = (slopes[slopes.length - 1] ?? 0) + error;
};

/** Full batches; the bias of the score is not held small. */
const descend = (weights: Float64Array, rowsAt: (step: number) => readonly Row[]) => {
  const step = makeAdam(weights.length, rate);
  const fired = new Float64Array(units);
  for (let at = 1; at <= steps; at += 1) {
    const slopes = weights.map((it, place) => (place === weights.length - 1 ? 0 : ridge * it));
    for (const row of rowsAt(at)) addSlopes(weights, slopes, fired, row);
    step(weights, slopes);
  }
};

/** Logistic regression over a layer of hidden units; half way, each case is judged by the surer one of its vectors. */
export const fitNet = (cases: readonly Case[]): Net => {
  const columns = measureColumns(cases);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const scale = (vector: readonly number[]) =>
    Float64Array.from(columns, ({ middle, spread }, column) => ((vector[column] ?? 0) - middle) / spread);
  const weights = layOut(columns.length);
  const scaled = cases.map(({ vectors, fits, weight }) => ({ lists: vectors.map(scale), fits, weight }));
  const fired = new Float64Array(units);
  const pick = (isFirst: boolean): Row[] =>
    scaled.map(({ lists, fits, weight }) => ({
      values: lists.reduce((a, b) => (!isFirst && fire(weights, b, fired) > fire(weights, a, fired) ? b : a)),
      target: Number(fits),
      weight: weight / total,
    }));
  let rows = pick(true);
  descend(weights, (step) => {
    if (step === steps / 2) rows = pick(false);
    return rows;
  });
  const round = (value: number, digits = 3) => Number(value.toPrecision(digits));
  const width = columns.length;
  // the measure of the columns goes into the weights
  const hidden = Array.from({ length: units }, (_, unit) => {
    const own = [...weights.subarray(unit * (width + 1), unit * (width + 1) + width)];
    const shift = columns.reduce((sum, { middle, spread }, at) => sum + ((own[at] ?? 0) * middle) / spread, 0);
    return own.map((it, at) => (at === 0 ? round(it - shift, 4) : round(it / (columns[at]?.spread ?? 1))));
  });
  const out = [weights.length - 1, ...hidden.map((_, unit) => unit * (width + 1) + width)].map((at) =>
    round(weights[at] ?? 0),
  );
  return { hidden, out };
};
