import { squash, stretch } from './logistic.ts';

/**
 * Rooms for what each voting context has learnt, as powers of two: the more a context tells apart, the larger. 36 MB in
 * all, for as long as a pack is read.
 */
const roomBits = [16, 20, 21, 21, 20, 20, 21];
const voters = roomBits.length;
const masks = roomBits.map((bits) => 2 ** bits - 1);
const starts = roomBits.map((_, voter) => roomBits.slice(0, voter).reduce((sum, bits) => sum + 2 ** bits, 0));
const allRoom = roomBits.reduce((sum, bits) => sum + 2 ** bits, 0);
const mixerSets = 1088;
const steadiest = 30;
const learning = 12;
const firstWeight = 20_000;

/** How far a probability moves towards the bit that came, by how often it has been asked before. */
const paces = Int32Array.from({ length: steadiest + 1 }, (_, seen) => Math.trunc(32_768 / (seen + 1.5)));

/**
 * Learns, while it reads, how likely the next bit is 1: each context keeps a probability of its own, and a set of
 * weights, learnt as well, mixes them. Reader and writer of a pack run the same predictor over the same bits.
 */
export const makeBitPredictor = () => {
  // a probability of 16 bits, and below it how often it was asked: one word, so that memory is touched once
  const beliefs = new Int32Array(allRoom).fill(32_768 << 8);
  const weights = new Int32Array(mixerSets * voters).fill(firstWeight);
  const slots = new Int32Array(voters);
  const votes = new Int32Array(voters);
  let count = 0;
  let set = 0;
  let mixed = 2048;

  /** The next bit is mixed by this set of weights from the contexts that are named now. */
  const begin = (mixerSet: number) => {
    set = mixerSet * voters;
    count = 0;
  };

  const vote = (context: number) => {
    slots[count] = (starts[count] ?? 0) + (context & (masks[count] ?? 0));
    count += 1;
  };

  /** Of 4096 cases, in how many the bit is 1. */
  const predict = () => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const own = stretch((beliefs[slots[index] ?? 0] ?? 0) >> 12);
      votes[index] = own;
      sum += own * (weights[set + index] ?? 0);
    }
    mixed = squash(Math.floor(sum / 65_536));
    return mixed;
  };

  const learnOne = (index: number, error: number, aim: number) => {
    const at = set + index;
    weights[at] = (weights[at] ?? 0) + Math.floor(((votes[index] ?? 0) * error + 8192) / 16_384);
    const slot = slots[index] ?? 0;
    const belief = beliefs[slot] ?? 0;
    const before = belief >> 8;
    const times = belief & 255;
    // at most 2^16 times 2^15: it fits into 32 bits
    const after = before + (((aim - before) * (paces[times] ?? 0)) >> 15);
    beliefs[slot] = (after << 8) | (times < steadiest ? times + 1 : times);
  };

  const learn = (bit: number) => {
    const error = ((bit << 12) - mixed) * learning;
    for (let index = 0; index < count; index += 1) learnOne(index, error, bit ? 65_535 : 0);
  };

  return { begin, vote, predict, learn };
};
export type BitPredictor = ReturnType<typeof makeBitPredictor>;
