import { isHan } from '#core/text/normalise.ts';
import { type PinyinTable, syllableOf } from '#core/text/pinyin.ts';
import type { Said } from './units.ts';

/** The kinds of feature that tell documents apart. */
export const channels = ['character', 'character-pair', 'syllable', 'syllable-pair', 'word', 'word-start'] as const;
type Channel = (typeof channels)[number];
export const channelOf = Object.fromEntries(channels.map((name, index) => [name, index])) as Record<Channel, number>;

/** Who holds a feature stands in the index, but for those of writing: what is written alike sounds alike. */
export const isPosted = (channel: number) => channel >= channelOf.syllable;

/** Mixes channel and two values into 32 bits. */
export const hashFeature = (channel: number, a: number, b = 0) => {
  let hash =
    Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(channel + 1, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
};

type Visit = (channel: number, hash: number) => void;

/** Single ones and pairs of neighbours; where `toValue` a unit is 0, neighbours end. */
const visitRuns = (units: Uint16Array, channel: number, toValue: (unit: number) => number, visit: Visit) => {
  let previous = 0;
  for (const unit of units) {
    const value = toValue(unit);
    if (value) visit(channel, hashFeature(channel, value));
    if (value && previous) visit(channel + 1, hashFeature(channel + 1, previous, value));
    previous = value;
  }
};

const visitHashes = (hashes: Uint32Array, channel: number, visit: Visit) => {
  for (const hash of hashes) if (hash) visit(channel, hashFeature(channel, hash));
};

/** Calls `visit` for every feature of what is said, repeated ones included. */
export const visitFeatures = ({ units, hashes, starts }: Said, pinyin: PinyinTable, visit: Visit) => {
  visitRuns(units, channelOf.character, (unit) => (isHan(unit) ? unit : 0), visit);
  visitRuns(units, channelOf.syllable, (unit) => (isHan(unit) ? syllableOf(pinyin, unit) : 0), visit);
  visitHashes(hashes, channelOf.word, visit);
  visitHashes(starts, channelOf['word-start'], visit);
};
