import { channelOf } from './features.ts';
import type { IndexParts } from './index-parts.ts';
import { makeTally } from './make-tally.ts';
import { longest } from './question-side.ts';
import { rarityOf } from './rarity.ts';
import type { Passage } from './read-passages.ts';
import { type Said, wordAt } from './units.ts';

const channel = channelOf['word-start'];

/** Counts the words of passages that start like a word of the question. `numbers`: by letter, which of the starts it has. */
export const makeStartCounter = (parts: IndexParts, numbers: Uint8Array) => {
  const { held, ask, addReach, takeTotals } = makeTally(longest + 1);
  let asked: number[] = [];

  /** Calls `mark` with each word that starts so, and the number of its start. */
  const begin = ({ starts }: Said, mark: (unit: number, number: number) => void) => {
    asked = [...new Set(starts)].filter((it) => it > 0).slice(0, longest);
    if (asked.length > 0)
      parts.wordStarts.forEach((start, place) => {
        if (start && asked.includes(start)) mark(wordAt(place), asked.indexOf(start) + 1);
      });
    ask(asked.map((start, index) => ({ channel, rarity: rarityOf(parts, channel, start), at: index + 1 })));
  };

  const count = ({ letters, found, weight }: Passage) => {
    for (let at = 0; asked.length > 0 && at < found; at += 1) {
      const number = numbers[letters[at] ?? 0] ?? 0;
      if (number > 0) held[number] = (held[number] ?? 0) + weight;
    }
  };

  return { begin, count, addReach, takeTotals };
};
