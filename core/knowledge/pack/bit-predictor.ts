import { squash, stretch } from './logistic.ts';
import { makeMixer } from './make-mixer.ts';
import { makeRefiner } from './make-refiner.ts';

/**
 * Rooms for what each voting context has learnt, as powers of two: the more a context tells apart, the larger. 44 MB in
 * all, for as long as a pack is read.
 */
const roomBits = [16, 20, 21, 21, 20, 20, 21, 20, 20];
const voters = roomBits.length;
const masks = roomBits.map((bits) => 2 ** bits - 1);
const starts = roomBits.map((_, voter) => roomBits.slice(0, voter).reduce((sum, bits) => sum + 2 ** bits, 0));
const allRoom = roomBits.reduce((sum, bits) => sum + 2 ** bits, 0);
/** Sets of weights by the place in a unit. */
const places = 1088;
const steadiest = 30;
const surest = 2047;
/** What is mixed is refined by the slot of this voter, the unit before, in so many contexts. */
const refinedBy = 1;
const refined = 2 ** 16;

/*
 * A belief is one word, so that memory is touched once: a probability of 16 bits, 11 bits of the context that it belongs
 * to, and how often it was asked in 5.
 */
const half = 32_768;
const nothingKnown = half * 65_536;
const ownerBits = 0xffe0;
const ownerOf = (context: number) => (context >>> 21) << 5;
const timesOf = (belief: number) => belief & 31;

/** How far a probability moves towards the bit that came, by how often it has been asked before. */
const paces = Int32Array.from({ length: steadiest + 1 }, (_, seen) => Math.trunc(half / (seen + 1.3)));

/**
 * Learns, while it reads, how likely the next bit is 1: each context keeps a probability of its own, and two sets of
 * weights, learnt as well, mix them, one for the place in a unit and one for the contexts that were met before. Reader
 * and writer of a pack run the same predictor over the same bits.
 */
export const makeBitPredictor = () => {
  const beliefs = new Uint32Array(allRoom).fill(nothingKnown);
  const slots = new Int32Array(voters);
  const votes = new Int32Array(voters);
  const byPlace = makeMixer(places, votes);
  const byKnown = makeMixer(2 ** voters, votes);
  const refiner = makeRefiner(refined);
  let count = 0;
  let place = 0;
  let known = 0;

  /** The next bit is foretold from the contexts that are named now; `atPlace` is a set of weights. */
  const begin = (atPlace: number) => {
    place = atPlace;
    known = 0;
    count = 0;
  };

  const vote = (context: number) => {
    const slot = (starts[count] ?? 0) + (context & (masks[count] ?? 0));
    const belief = beliefs[slot] ?? 0;
    // another context's belief would only mislead
    if ((belief & ownerBits) !== ownerOf(context)) beliefs[slot] = nothingKnown + ownerOf(context);
    else if (timesOf(belief) > 0) known |= 1 << count;
    slots[count] = slot;
    count += 1;
  };

  /** Of 4096 cases, in how many the bit is 1. */
  const predict = () => {
    for (let index = 0; index < count; index += 1) votes[index] = stretch((beliefs[slots[index] ?? 0] ?? 0) >>> 20);
    const mixed = (byPlace.mix(place, count) + byKnown.mix(known, count)) >> 1;
    const value = Math.max(-surest, Math.min(surest, mixed));
    const likely = (squash(value) + refiner.refine(value, (slots[refinedBy] ?? 0) % refined)) >> 1;
    return Math.max(1, Math.min(4095, likely));
  };

  const learnBelief = (slot: number, aim: number) => {
    const belief = beliefs[slot] ?? 0;
    const before = belief >>> 16;
    const times = timesOf(belief);
    // at most 2^16 times 2^15: it fits into 32 bits
    const after = before + (((aim - before) * (paces[times] ?? 0)) >> 15);
    beliefs[slot] = ((after << 16) | (belief & ownerBits) | Math.min(times + 1, steadiest)) >>> 0;
  };

  const learn = (bit: number) => {
    byPlace.learn(bit, count);
    byKnown.learn(bit, count);
    refiner.learn(bit);
    for (let index = 0; index < count; index += 1) learnBelief(slots[index] ?? 0, bit ? 65_535 : 0);
  };

  return { begin, vote, predict, learn };
};
export type BitPredictor = ReturnType<typeof makeBitPredictor>;
