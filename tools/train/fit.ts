import { dot } from '#core/finding/dot.ts';
import { makeAdam } from './adam.ts';

/** One question: the columns of each candidate, and which of them are right. */
export type Listing = { vectors: number[][]; rights: readonly number[]; weight: number };

/** Full batches from nothing on. */
const descend = (width: number, rounds: number, slopesOf: (weights: Float64Array) => Float64Array) => {
  const weights = new Float64Array(width);
  const step = makeAdam(width, 0.1);
  for (let round = 0; round < rounds; round += 1) step(weights, slopesOf(weights));
  return [...weights];
};

/** Adds a row times a number to the slopes: the innermost loop of all training. */
const addScaled = (slopes: Float64Array, row: readonly number[], by: number) => {
  for (let column = 0; column < row.length; column += 1)
    slopes[column] = (slopes[column] ?? 0) + by * (row[column] ?? 0);
};

/** Listwise softmax regression: makes the right candidates the most probable of their list, all alike. */
export const fitRanker = (listings: readonly Listing[], width: number, ridge = 0.002) => {
  const total = listings.reduce((sum, { weight }) => sum + weight, 0);
  return descend(width, 400, (weights) => {
    const slopes = weights.map((weight) => ridge * weight);
    for (const { vectors, rights, weight } of listings) {
      const ranks = vectors.map((vector) => dot(vector, weights));
      const top = Math.max(...ranks);
      const powers = ranks.map((rank) => Math.exp(rank - top));
      const sum = powers.reduce((total, power) => total + power, 0);
      vectors.forEach((vector, index) => {
        const share = (powers[index] ?? 0) / sum - (rights.includes(index) ? 1 / rights.length : 0);
        addScaled(slopes, vector, (share * weight) / total);
      });
    }
    return slopes;
  });
};

/** One question, judged. */
export type Judged = { vector: number[]; fits: boolean; weight: number };

/** Weighted logistic regression with a light ridge; the first column is the bias. */
export const fitLogistic = (judged: readonly Judged[], width: number, ridge = 0.001) => {
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
