import { channelOf } from './features.ts';
import { type Known, makeTally } from './make-tally.ts';
import { longest, pairAt, type QuestionSide } from './question-side.ts';
import type { Passage } from './read-passages.ts';

const { character, word } = channelOf;

/** Units and pairs. Words count for a document on the side of writing alone, and pairs of them nowhere. */
const knownOf = ({ channel: own, channels, rarities, pairs, paired, count }: QuestionSide): Known[] => {
  const isCounted = (channel: number) =>
    channel === own || channel === own + 1 || (channel === word && own === character);
  const know = (channel: number, rarity: number, at: number): Known =>
    isCounted(channel) ? { channel, rarity, at } : { channel: own, rarity: 0, at };
  const units = Array.from({ length: count }, (_, index) =>
    know(channels[index + 1] ?? 0, rarities[index + 1] ?? 0, index + 1),
  );
  const ofPairs = paired.map((at) => know((channels[Math.floor(at / (longest + 1))] ?? 0) + 1, pairs[at] ?? 0, at));
  return [...units, ...ofPairs];
};

/** Of the passage counted last: the weight of what it shares, each unit and pair once, and of the longest common run. */
export type Counted = { shared: number; run: number };

/**
 * Counts what passages share with one side of a question. `numbers`: by letter, the number of the unit that it is on this
 * side, or sounds like.
 */
export const makeCounter = (side: QuestionSide, numbers: Uint8Array) => {
  const { rarities, pairs } = side;
  const seen = new Uint32Array(longest + 1);
  const seenPairs = new Uint32Array(pairs.length);
  // by place of a pair; that of a unit after nothing is its number
  const { held, ask, addReach, takeTotals } = makeTally(pairs.length);
  let stamp = 0;
  const counted: Counted = { shared: 0, run: 0 };

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hot loop of finding, kept in one piece
  const count = ({ letters, places, found, weight }: Passage) => {
    stamp += 1;
    let shared = 0;
    let run = 0;
    let longestRun = 0;
    let previous = 0;
    let place = -1;
    for (let at = 0; at < found; at += 1) {
      const number = numbers[letters[at] ?? 0] ?? 0;
      if (number === 0) continue;
      // a run ends where the passage says something else between
      if (places[at] !== place + 1) {
        run = 0;
        previous = 0;
      }
      const rarity = rarities[number] ?? 0;
      const pair = pairAt(previous, number);
      const pairRarity = pairs[pair] ?? 0;
      held[number] = (held[number] ?? 0) + weight;
      if (pairRarity > 0) held[pair] = (held[pair] ?? 0) + weight;
      if (seen[number] !== stamp) shared += rarity * rarity;
      if (seenPairs[pair] !== stamp) shared += pairRarity * pairRarity;
      seen[number] = stamp;
      seenPairs[pair] = stamp;
      run = pairRarity > 0 ? run + pairRarity : rarity;
      if (run > longestRun) longestRun = run;
      previous = number;
      place = places[at] ?? 0;
    }
    counted.shared = shared;
    counted.run = longestRun;
  };

  /** Takes the side as it is laid out. */
  const begin = () => ask(knownOf(side));

  return { begin, count, counted, addReach, takeTotals };
};
