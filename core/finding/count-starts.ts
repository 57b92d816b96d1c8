import { channelOf } from './features.ts';
import { impactOf } from './impact.ts';
import type { IndexParts } from './index-parts.ts';
import type { Passage } from './passages.ts';
import { rarityOf } from './rarity.ts';
import { type Said, wordAt } from './units.ts';

const channel = channelOf['word-start'];

/** Counts the words of passages that start like a word of the question. `numbers`: by letter, which of the starts it has. */
export const makeStartCounter = (parts: IndexParts, numbers: Uint8Array) => {
  let rarities: number[] = [];
  let held: number[] = [];

  /** Calls `mark` with each word that starts so, and the number of its start. */
  const begin = ({ starts }: Said, mark: (unit: number, number: number) => void) => {
    const asked = [...new Set(starts)].filter((it) => it > 0);
    rarities = asked.map((it) => rarityOf(parts, channel, it));
    held = asked.map(() => 0);
    if (asked.length === 0) return;
    parts.wordStarts.forEach((start, place) => {
      if (start && asked.includes(start)) mark(wordAt(place), asked.indexOf(start) + 1);
    });
  };

  const count = ({ letters, found, weight }: Passage) => {
    if (held.length === 0) return;
    for (let at = 0; at < found; at += 1) {
      const which = numbers[letters[at] ?? 0] ?? 0;
      if (which > 0) held[which - 1] = (held[which - 1] ?? 0) + weight;
    }
  };

  const addReach = (reach: number[]) => {
    for (const rarity of rarities) reach[channel] = (reach[channel] ?? 0) + rarity;
  };

  const addTotals = (norm: number, totals: number[]) => {
    rarities.forEach((rarity, index) => {
      const frequency = held[index] ?? 0;
      if (frequency > 0) totals[channel] = (totals[channel] ?? 0) + impactOf(rarity, frequency, norm);
      held[index] = 0;
    });
  };

  return { begin, count, addReach, addTotals };
};
