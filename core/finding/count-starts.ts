import type { Known } from './count-shared.ts';
import { channelOf } from './features.ts';
import type { IndexParts } from './index-parts.ts';
import type { Passage } from './passages.ts';
import { longest } from './question-side.ts';
import { rarityOf } from './rarity.ts';
import { type Said, wordAt } from './units.ts';

const channel = channelOf['word-start'];

/** Counts the words of passages that start like a word of the question. `numbers`: by letter, which of the starts it has. */
export const makeStartCounter = (parts: IndexParts, numbers: Uint8Array) => {
  const held = new Uint16Array(longest + 1);
  let asked: number[] = [];

  /** Calls `mark` with each word that starts so, and the number of its start; gives what the index knows of the starts. */
  const begin = ({ starts }: Said, mark: (unit: number, number: number) => void): Known[] => {
    asked = [...new Set(starts)].filter((it) => it > 0).slice(0, longest);
    if (asked.length > 0)
      parts.wordStarts.forEach((start, place) => {
        if (start && asked.includes(start)) mark(wordAt(place), asked.indexOf(start) + 1);
      });
    return asked.map((start, index) => ({ channel, rarity: rarityOf(parts, channel, start), held, at: index + 1 }));
  };

  const count = ({ letters, found, weight }: Passage) => {
    for (let at = 0; asked.length > 0 && at < found; at += 1) {
      const number = numbers[letters[at] ?? 0] ?? 0;
      held[number] = (held[number] ?? 0) + weight;
    }
  };

  const clear = () => held.fill(0);

  return { begin, count, clear };
};
