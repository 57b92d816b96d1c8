import type { IndexParts } from './index-parts.ts';
import { allWanted, makePassageReader, type Passage } from './read-passages.ts';
import { isWord, unitsOf } from './units.ts';

/** Whether a short passage of a guide is the words, or has them in it. */
export type Mention = 'is' | 'has' | undefined;

// a name or an alias adds only so much to the words; a longer passage tells a story
const mostBeside = { characters: 6, words: 3 };

/** Whether the words stand in what was read of a passage in their order: 食品许可证 in 食品经营许可证. */
const holds = ({ letters, found }: Passage, alphabet: Uint16Array, words: Uint16Array) => {
  let held = 0;
  for (let at = 0; at < found && held < words.length; at += 1)
    if (alphabet[letters[at] ?? 0] === words[held]) held += 1;
  return held === words.length;
};

/** How a guide's names speak of units. */
const makeMention = (parts: IndexParts) => {
  const { passage, open, next, read } = makePassageReader(parts);
  const everything = allWanted(parts);
  return (guide: number, said: Uint16Array): Mention => {
    const beside = isWord(said[0] ?? 0) ? mostBeside.words : mostBeside.characters;
    let mention: Mention;
    open(guide);
    while (next()) {
      read(everything);
      if (passage.length > said.length + beside || !holds(passage, parts.alphabet, said)) continue;
      if (passage.length === said.length) return 'is';
      mention = 'has';
    }
    return mention;
  };
};

const readers = new WeakMap<IndexParts, ReturnType<typeof makeMention>>();

/** How a guide's names speak of normalised words: 身份证 is in 身份证补领, and is itself no name. */
export const mentionOf = (parts: IndexParts, guide: number, normalised: string): Mention => {
  const { units } = unitsOf(normalised, parts);
  const mention = readers.get(parts) ?? makeMention(parts);
  readers.set(parts, mention);
  return units.length > 0 ? mention(guide, units) : undefined;
};
