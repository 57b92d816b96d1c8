import { channelOf } from './features.ts';
import type { Passage } from './passages.ts';
import { longest, pairAt, type QuestionSide } from './question-side.ts';

const { character, word } = channelOf;

/** What the index knows of a question: where its frequency in a document is counted. */
export type Known = { channel: number; rarity: number; held: Uint16Array; at: number };

/** Units and pairs of Chinese ones; words count for a document on the side of writing alone. */
const knownOf = (side: QuestionSide, held: Uint16Array, heldPairs: Uint16Array): Known[] => {
  const { channel: ofUnits, channels, rarities, pairs } = side;
  const units = Array.from({ length: side.count }, (_, index) => {
    const at = index + 1;
    return { channel: channels[at] ?? 0, rarity: rarities[at] ?? 0, held, at };
  });
  const ofPairs = side.paired.map((at) => {
    const channel = (channels[Math.floor(at / (longest + 1))] ?? 0) + 1;
    return { channel, rarity: pairs[at] ?? 0, held: heldPairs, at };
  });
  const isCounted = ({ channel }: Known) =>
    channel === ofUnits || channel === ofUnits + 1 || (channel === word && ofUnits === character);
  return [...units, ...ofPairs].filter(isCounted);
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
  // how often the document says each unit and pair, by the weights of its passages
  const held = new Uint16Array(longest + 1);
  const heldPairs = new Uint16Array(pairs.length);
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
      if (pairRarity > 0) heldPairs[pair] = (heldPairs[pair] ?? 0) + weight;
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

  /** What the index knows of the side, once it is laid out. */
  const known = () => knownOf(side, held, heldPairs);

  /** Forgets the document that was counted. */
  const clear = () => {
    held.fill(0);
    for (let index = 0; index < side.paired.length; index += 1) heldPairs[side.paired[index] ?? 0] = 0;
  };

  return { count, counted, known, clear };
};
