import type { GuideVectors } from './guide-vectors.ts';
import type { Nearness } from './nearness.ts';

/** Vectors that all look alike tell nothing apart: below this a difference is not made larger. */
const leastSpread = 0.01;

const lengthOf = (vector: readonly number[]) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));

/** Compares vectors of questions, of the same model and dimensions, with those of a release. */
export const makeNearness = ({ dimensions, spread, starts, scales, values }: GuideVectors) => {
  const unit = Math.max(spread, leastSpread);
  const productWith = (asked: Float32Array, row: number) => {
    const at = row * dimensions;
    let sum = 0;
    for (let index = 0; index < dimensions; index += 1) sum += (asked[index] ?? 0) * (values[at + index] ?? 0);
    return sum * (scales[row] ?? 0);
  };
  return (question: readonly number[]): Nearness => {
    const asked = Float32Array.from(question);
    const length = lengthOf(question) * unit || 1;
    return (guide) => {
      const [first = 0, last = 0] = [starts[guide], starts[guide + 1]];
      let nearest = first >= last ? 0 : Number.NEGATIVE_INFINITY;
      for (let row = first; row < last; row += 1) nearest = Math.max(nearest, productWith(asked, row));
      return nearest / length;
    };
  };
};
