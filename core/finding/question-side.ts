import { channelOf } from './features.ts';
import type { IndexParts } from './index-parts.ts';
import { rarityOf } from './rarity.ts';
import { isWord, type Said } from './units.ts';

/** Distinct units of a question that are compared. */
export const longest = 96;

/** One side of a text (by writing, or by sound), laid out for quick comparison with passages. */
export type QuestionSide = {
  /** The channel of a Chinese unit; that of its pairs is the next one. */
  channel: number;
  /** Number of a unit (character, syllable or word) in the text, from 1; 0 is absent. */
  numbers: Uint8Array;
  /** How many numbers there are. */
  count: number;
  /** By number: the channel of its unit. */
  channels: Uint8Array;
  rarities: Float32Array;
  /** Rarity of the pair of two unit numbers; 0 where the text has no such pair. */
  pairs: Float32Array;
  /** Where `pairs` is not 0. */
  paired: number[];
  /** Length of the text as a vector of rarities. */
  length: number;
};

export const makeSide = (channel: number): QuestionSide => ({
  channel,
  numbers: new Uint8Array(0x10000),
  count: 0,
  channels: new Uint8Array(longest + 1),
  rarities: new Float32Array(longest + 1),
  pairs: new Float32Array((longest + 1) ** 2),
  paired: [],
  length: 0,
});

/** The place of a pair of unit numbers. */
export const pairAt = (from: number, to: number) => from * (longest + 1) + to;

/** Two words together are as rare as either on the average: the index knows no pairs of words. */
const rarityOfPair = (parts: IndexParts, side: QuestionSide, previous: number, unit: number) => {
  if (isWord(previous) !== isWord(unit)) return 0;
  if (!isWord(unit)) return rarityOf(parts, side.channel + 1, previous, unit);
  const [before = 0, own = 0] = [previous, unit].map((it) => side.rarities[side.numbers[it] ?? 0]);
  return (before + own) / 2;
};

const notePair = (parts: IndexParts, side: QuestionSide, previous: number, unit: number) => {
  const at = pairAt(side.numbers[previous] ?? 0, side.numbers[unit] ?? 0);
  if (!side.numbers[previous] || !side.numbers[unit] || side.pairs[at]) return 0;
  const rarity = rarityOfPair(parts, side, previous, unit);
  side.pairs[at] = rarity;
  side.paired.push(at);
  return rarity ** 2;
};

const noteUnit = (parts: IndexParts, side: QuestionSide, unit: number, hash: number) => {
  if (side.numbers[unit] || side.count === longest) return 0;
  side.count += 1;
  const channel = hash ? channelOf.word : side.channel;
  const rarity = rarityOf(parts, channel, hash || unit);
  side.numbers[unit] = side.count;
  side.channels[side.count] = channel;
  side.rarities[side.count] = rarity;
  return rarity ** 2;
};

/** Lays out a text's units in their order; 0 stands for what is no unit and breaks pairs. */
export const layOutSide = (parts: IndexParts, side: QuestionSide, { units, hashes }: Said) => {
  let squares = 0;
  let previous = 0;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] ?? 0;
    if (unit) squares += noteUnit(parts, side, unit, hashes[index] ?? 0);
    if (unit && previous) squares += notePair(parts, side, previous, unit);
    previous = unit;
  }
  side.length = Math.sqrt(squares);
};

export const wipeSide = (side: QuestionSide, units: Uint16Array) => {
  for (const unit of units) side.numbers[unit] = 0;
  for (const at of side.paired) side.pairs[at] = 0;
  side.paired.length = 0;
  side.count = 0;
  side.length = 0;
};
