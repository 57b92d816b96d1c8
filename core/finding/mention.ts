import type { IndexParts } from './index-parts.ts';
import { isWord, unitsOf } from './units.ts';

/** Whether a short passage of a guide is the words, or has them in it. */
export type Mention = 'is' | 'has' | undefined;

// a name or an alias adds only so much to the words; a longer passage tells a story
const mostBeside = { characters: 6, words: 3 };

/** Whether the words stand in the passage in their order, others between them or not: 食品许可证 in 食品经营许可证. */
const holds = ({ units }: IndexParts, start: number, length: number, words: Uint16Array) => {
  let found = 0;
  for (let at = start; at < start + length && found < words.length; at += 1) {
    if (units[at] === words[found]) found += 1;
  }
  return found === words.length;
};

/** How a guide's names speak of units. */
const mentionIn = (parts: IndexParts, guide: number, said: Uint16Array): Mention => {
  const last = parts.guidePassages[guide + 1] ?? 0;
  const beside = isWord(said[0] ?? 0) ? mostBeside.words : mostBeside.characters;
  let mention: Mention;
  for (let passage = parts.guidePassages[guide] ?? 0; passage < last; passage += 1) {
    const start = parts.passageStarts[passage] ?? 0;
    const length = (parts.passageStarts[passage + 1] ?? 0) - start;
    if (length > said.length + beside || !holds(parts, start, length, said)) continue;
    if (length === said.length) return 'is';
    mention = 'has';
  }
  return mention;
};

/** How a guide's names speak of normalised words: 身份证 is in 身份证补领, and is itself no name. */
export const mentionOf = (parts: IndexParts, guide: number, normalised: string): Mention => {
  const { units } = unitsOf(normalised, parts.words);
  return units.length > 0 ? mentionIn(parts, guide, units) : undefined;
};
