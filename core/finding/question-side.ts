import { hashFeature } from './features.ts';
import type { IndexParts } from './index-parts.ts';
import { rarityOf } from './rarity.ts';

/** Distinct units of a question that are compared; what is said after that many still counts in the index. */
export const longest = 96;

/** One side of a question (its characters, or its syllables), laid out for quick comparison with passages. */
export type QuestionSide = {
  channel: number;
  /** Number of a unit (character code or syllable) in the question, from 1; 0 is absent. */
  numbers: Uint8Array;
  rarities: Float32Array;
  /** Rarity of the pair of two unit numbers; 0 where the question has no such pair. */
  pairs: Float32Array;
  /** Length of the question as a vector of rarities. */
  length: number;
};

export const makeSide = (channel: number, units: number): QuestionSide => ({
  channel,
  numbers: new Uint8Array(units),
  rarities: new Float32Array(longest + 1),
  pairs: new Float32Array((longest + 1) ** 2),
  length: 0,
});

/** The place of a pair of unit numbers. */
export const pairAt = (from: number, to: number) => from * (longest + 1) + to;

const numberUnit = (parts: IndexParts, side: QuestionSide, unit: number, count: number) => {
  const rarity = rarityOf(parts, hashFeature(side.channel, unit));
  side.numbers[unit] = count;
  side.rarities[count] = rarity;
  return rarity ** 2;
};

const notePair = (parts: IndexParts, side: QuestionSide, previous: number, unit: number) => {
  const at = pairAt(side.numbers[previous] ?? 0, side.numbers[unit] ?? 0);
  if (!side.numbers[previous] || !side.numbers[unit] || side.pairs[at]) return 0;
  const rarity = rarityOf(parts, hashFeature(side.channel + 1, previous, unit));
  side.pairs[at] = rarity;
  return rarity ** 2;
};

/** Lays out the units of a question in their order; 0 stands for what is no unit and breaks pairs. */
export const layOutSide = (parts: IndexParts, side: QuestionSide, units: Uint16Array) => {
  let squares = 0;
  let count = 0;
  let previous = 0;
  for (const unit of units) {
    if (unit && !side.numbers[unit] && count < longest) {
      count += 1;
      squares += numberUnit(parts, side, unit, count);
    }
    if (unit && previous) squares += notePair(parts, side, previous, unit);
    previous = unit;
  }
  side.length = Math.sqrt(squares);
};

export const wipeSide = (side: QuestionSide, units: Uint16Array) => {
  for (const unit of units) side.numbers[unit] = 0;
  side.pairs.fill(0);
  side.length = 0;
};
