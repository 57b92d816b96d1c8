import { squash } from './logistic.ts';

/** Between so many values of the logistic scale a probability is interpolated. */
const steps = 33;
const half = 16;
const pace = 6;

/** Probabilities of 16 bits as they stand to begin with: nothing to correct. */
const unrefined = Uint16Array.from({ length: steps }, (_, step) => Math.min(65_535, squash((step - half) * 128) * 16));

/** Corrects how likely a bit was thought by how often it came when the same was thought in the same context. */
export const makeRefiner = (contexts: number) => {
  const table = new Uint16Array(contexts * steps);
  for (let context = 0; context < contexts; context += 1) table.set(unrefined, context * steps);
  let nearest = 0;

  /** Takes a logistic value between -2047 and 2047; of 4096 cases, in how many the bit is 1. */
  const refine = (value: number, context: number) => {
    const share = (value + 2048) & 127;
    const below = context * steps + ((value + 2048) >> 7);
    nearest = share > 63 ? below + 1 : below;
    return ((table[below] ?? 0) * (128 - share) + (table[below + 1] ?? 0) * share) >> 11;
  };

  const learn = (bit: number) => {
    const before = table[nearest] ?? 0;
    table[nearest] = before + (((bit ? 65_535 : 0) - before) >> pace);
  };

  return { refine, learn };
};
