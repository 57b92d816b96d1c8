import { isHan } from '#core/text/normalise.ts';
import { type PinyinTable, syllableOf } from '#core/text/pinyin.ts';
import { stem } from '#core/text/stem.ts';

/** The kinds of feature that the index holds. */
export const channels = ['character', 'character-pair', 'syllable', 'syllable-pair', 'word', 'word-start'] as const;
type Channel = (typeof channels)[number];
const numberOf = Object.fromEntries(channels.map((name, index) => [name, index])) as Record<Channel, number>;

/** Mixes channel and two values into 32 bits; never 0, which marks a free slot in the table. */
export const hashFeature = (channel: number, a: number, b = 0) => {
  let hash =
    Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(channel + 1, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0 || 1;
};

const hashText = (text: string) => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

type Visit = (hash: number, channel: number) => void;

const visitHan = (text: string, pinyin: PinyinTable, visit: Visit) => {
  let previous = 0;
  let previousSyllable = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isHan(code)) {
      previous = 0;
      previousSyllable = 0;
      continue;
    }
    const syllable = syllableOf(pinyin, code);
    visit(hashFeature(numberOf.character, code), numberOf.character);
    if (syllable) visit(hashFeature(numberOf.syllable, syllable), numberOf.syllable);
    if (previous) visit(hashFeature(numberOf['character-pair'], previous, code), numberOf['character-pair']);
    if (previousSyllable && syllable) {
      visit(hashFeature(numberOf['syllable-pair'], previousSyllable, syllable), numberOf['syllable-pair']);
    }
    previous = code;
    previousSyllable = syllable;
  }
};

const visitWords = (text: string, visit: Visit) => {
  for (const word of text.match(/[a-z0-9]+/g) ?? []) {
    if (word.length < 2) continue;
    visit(hashFeature(numberOf.word, hashText(stem(word))), numberOf.word);
    // "registration", "register" and "registering" share a start where no stem brings them together
    if (word.length >= 4)
      visit(hashFeature(numberOf['word-start'], hashText(word.slice(0, 5))), numberOf['word-start']);
  }
};

/** Calls `visit` for every feature of a normalised text, repeated ones included. */
export const visitFeatures = (normalised: string, pinyin: PinyinTable, visit: Visit) => {
  visitHan(normalised, pinyin, visit);
  visitWords(normalised, visit);
};
