import { dot } from '#core/finding/dot.ts';

/** One question: the columns of each candidate, and which of them is right. */
export type Listing = { vectors: number[][]; right: number };

/** Adam over full batches: plain, and the same everywhere. */
const descend = (width: number, rounds: number, gradientOf: (weights: number[]) => number[], start?: number[]) => {
  const weights = start ?? new Array<number>(width).fill(0);
  const first = new Array<number>(width).fill(0);
  const second = new Array<number>(width).fill(0);
  for (let round = 1; round <= rounds; round += 1) {
    gradientOf(weights).forEach((slope, index) => {
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * slope;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope;
      const mean = (first[index] ?? 0) / (1 - 0.9 ** round);
      const spread = (second[index] ?? 0) / (1 - 0.999 ** round);
      weights[index] = (weights[index] ?? 0) - (0.1 * mean) / (Math.sqrt(spread) + 1e-8);
    });
  }
  return weights;
};

/** Adds a row times a number to the slopes: the innermost loop of all training. */
const addScaled = (slopes: number[], row: readonly number[], by: number) => {
  for (let column = 0; column < row.length; column += 1)
    slopes[column] = (slopes[column] ?? 0) + by * (row[column] ?? 0);
};

/** Listwise softmax regression: makes the right candidate the most probable of its list. */
export const fitRanker = (listings: readonly Listing[], width: number, ridge = 0.002) =>
  descend(width, 400, (weights) => {
    const slopes = weights.map((weight) => ridge * weight * listings.length);
    for (const { vectors, right } of listings) {
      const ranks = vectors.map((vector) => dot(vector, weights));
      const top = Math.max(...ranks);
      const powers = ranks.map((rank) => Math.exp(rank - top));
      const sum = powers.reduce((total, power) => total + power, 0);
      vectors.forEach((vector, index) => {
        addScaled(slopes, vector, (powers[index] ?? 0) / sum - (index === right ? 1 : 0));
      });
    }
    return slopes.map((slope) => slope / listings.length);
  });

/** One judged question for the rejector. */
export type Judged = { vector: number[]; fits: boolean; weight: number };

/** Weighted logistic regression with a light ridge; the first column is the bias. */
export const fitRejector = (judged: readonly Judged[], width: number, ridge = 0.001) => {
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  return descend(width, 1500, (weights) => {
    const slopes = weights.map((weight, index) => (index === 0 ? 0 : ridge * weight));
    for (const { vector, fits, weight } of judged) {
      const error = (1 / (1 + Math.exp(-dot(vector, weights))) - (fits ? 1 : 0)) * (weight / total);
      addScaled(slopes, vector, error);
    }
    return slopes;
  });
};
