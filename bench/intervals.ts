import { seeded } from '../tools/train/random.ts';
import { quantile } from './statistics.ts';

/** A measured value and the bounds between which the true one lies with 95 %. */
export type Interval = { value: number; low: number; high: number };

const z = 1.96;

/** Wilson's score interval of a share. */
export const wilson = (hits: number, count: number): Interval => {
  if (count === 0) return { value: Number.NaN, low: 0, high: 1 };
  const value = hits / count;
  const spread = z * Math.sqrt((value * (1 - value)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  const middle = value + (z * z) / (2 * count);
  return { value, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
};

const resamples = 300;

/** The percentile interval of a value of two samples, each drawn anew from itself; seeded. */
export const bootstrap = (
  measure: (first: readonly number[], second: readonly number[]) => number,
  first: readonly number[],
  second: readonly number[],
): Interval => {
  const random = seeded(1);
  const draw = (from: readonly number[]) => from.map(() => from[Math.floor(random() * from.length)] ?? 0);
  const values = Array.from({ length: resamples }, () => measure(draw(first), draw(second)));
  return { value: measure(first, second), low: quantile(values, 0.025), high: quantile(values, 0.975) };
};

/** `96.6 [91.6–98.7]`, in percent. */
export const showShare = ({ value, low, high }: Interval) =>
  [value, low, high].some(Number.isNaN)
    ? ''
    : `${(100 * value).toFixed(1)} [${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}]`;
