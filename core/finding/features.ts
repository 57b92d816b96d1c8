import { isHan } from '#core/text/normalise.ts';
import { type PinyinTable, syllableOf } from '#core/text/pinyin.ts';
import { stem } from '#core/text/stem.ts';

/** The kinds of feature that the index holds. */
export const channels = ['character', 'character-pair', 'syllable', 'syllable-pair', 'word', 'word-start'] as const;
type Channel = (typeof channels)[number];
export const channelOf = Object.fromEntries(channels.map((name, index) => [name, index])) as Record<Channel, number>;

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
    visit(hashFeature(channelOf.character, code), channelOf.character);
    if (syllable) visit(hashFeature(channelOf.syllable, syllable), channelOf.syllable);
    if (previous) visit(hashFeature(channelOf['character-pair'], previous, code), channelOf['character-pair']);
    if (previousSyllable && syllable) {
      visit(hashFeature(channelOf['syllable-pair'], previousSyllable, syllable), channelOf['syllable-pair']);
    }
    previous = code;
    previousSyllable = syllable;
  }
};

/** A shorter one says nothing. */
export const shortestWord = 2;

/** What words of one stem have in common. */
export const hashWord = (word: string) => hashText(stem(word));

/** The words of a normalised text that say something. */
export const wordsIn = (text: string) => (text.match(/[a-z0-9]+/g) ?? []).filter((it) => it.length >= shortestWord);

const visitWords = (text: string, visit: Visit) => {
  for (const word of wordsIn(text)) {
    visit(hashFeature(channelOf.word, hashWord(word)), channelOf.word);
    // "registration", "register" and "registering" share a start where no stem brings them together
    if (word.length >= 4)
      visit(hashFeature(channelOf['word-start'], hashText(word.slice(0, 5))), channelOf['word-start']);
  }
};

/** Calls `visit` for every feature of a normalised text, repeated ones included. */
export const visitFeatures = (normalised: string, pinyin: PinyinTable, visit: Visit) => {
  visitHan(normalised, pinyin, visit);
  visitWords(normalised, visit);
};
