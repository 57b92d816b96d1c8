import { squash } from './logistic.ts';

const learning = 7;
const firstWeight = 20_000;

/** Mixes votes, logistic values, into one by sets of weights, which it learns while it mixes. */
export const makeMixer = (sets: number, votes: Int32Array) => {
  const width = votes.length;
  const weights = new Int32Array(sets * width).fill(firstWeight);
  let start = 0;
  let mixed = 0;

  /** What the first votes, so many, say together. */
  const mix = (set: number, count: number) => {
    start = set * width;
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += (votes[index] ?? 0) * (weights[start + index] ?? 0);
    mixed = Math.floor(sum / 65_536);
    return mixed;
  };

  /** Moves the weights that were used last towards those that had said rightly. */
  const learn = (bit: number, count: number) => {
    const error = ((bit << 12) - squash(mixed)) * learning;
    for (let index = 0; index < count; index += 1) {
      const at = start + index;
      weights[at] = (weights[at] ?? 0) + Math.floor(((votes[index] ?? 0) * error + 8192) / 16_384);
    }
  };

  return { mix, learn };
};
