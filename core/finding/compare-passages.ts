import { isHan } from '#core/text/normalise.ts';
import { syllableOf } from '#core/text/pinyin.ts';
import { channels } from './features.ts';
import { makeHomophones } from './homophones.ts';
import type { IndexParts } from './index-parts.ts';
import { layOutSide, longest, makeSide, pairAt, type QuestionSide, wipeSide } from './question-side.ts';

/** How alike a question and the passages of one guide are: best and second best cosine, and longest common run, 0 to about 1. */
export type Likeness = { cosine: number; second: number; run: number };

/** Characters (or, by sound, their syllables) of a text; 0 for what is neither. */
const unitsOf = ({ pinyin }: IndexParts, text: string, bySound: boolean) => {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < units.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isHan(code)) units[index] = bySound ? syllableOf(pinyin, code) : code;
  }
  return units;
};

/** What was counted last: what a passage shares with the question, and the weight of their longest common run. */
type Counted = { shared: number; run: number };

/** Counts what a passage shares with the question, each unit and pair once, and their longest common run. */
const makeCounter = (
  characters: Uint16Array,
  numbers: Uint8Array,
  { rarities, pairs }: QuestionSide,
  counted: Counted,
) => {
  const seen = new Uint32Array(longest + 1);
  const seenPairs = new Uint32Array(pairs.length);
  let stamp = 0;
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hot loop of finding, kept in one piece
  return (start: number, end: number) => {
    stamp += 1;
    let shared = 0;
    let run = 0;
    let longestRun = 0;
    let previous = 0;
    for (let at = start; at < end; at += 1) {
      const number = numbers[characters[at] ?? 0] ?? 0;
      // most of what a passage says the question lacks: nothing of that is shared, and a run ends there
      if (number === 0) {
        run = 0;
        previous = 0;
        continue;
      }
      const rarity = rarities[number] ?? 0;
      const pair = pairAt(previous, number);
      const pairRarity = pairs[pair] ?? 0;
      if (seen[number] !== stamp) shared += rarity * rarity;
      if (seenPairs[pair] !== stamp) shared += pairRarity * pairRarity;
      seen[number] = stamp;
      seenPairs[pair] = stamp;
      run = pairRarity > 0 ? run + pairRarity : rarity;
      if (run > longestRun) longestRun = run;
      previous = number;
    }
    counted.shared = shared;
    counted.run = longestRun;
  };
};

/** Compares questions with the passages of guides; a comparer serves one question at a time. */
export const makePassageComparer = (parts: IndexParts) => {
  const { passageStarts, passageLengths, guidePassages, characters } = parts;
  const sides = [
    makeSide(channels.indexOf('character'), 0x10000),
    makeSide(channels.indexOf('syllable'), 0x800),
  ] as const;
  // the passages stay as they lie in the release: what sounds alike is numbered anew for each question
  const homophones = makeHomophones(parts.pinyin, sides[1].numbers);
  // one object for all: thousands of passages are counted for a question
  const counted: Counted = { shared: 0, run: 0 };
  const counters = [
    makeCounter(characters, sides[0].numbers, sides[0], counted),
    makeCounter(characters, homophones.numbers, sides[1], counted),
  ] as const;
  let question: Uint16Array[] = [];

  const begin = (normalised: string) => {
    question = sides.map((side, index) => {
      const units = unitsOf(parts, normalised, index === 1);
      layOutSide(parts, side, units);
      return units;
    });
    homophones.number(question[1] ?? new Uint16Array());
  };

  const end = () => {
    sides.forEach((side, index) => {
      wipeSide(side, question[index] ?? new Uint16Array());
    });
    homophones.number(question[1] ?? new Uint16Array());
  };

  /** `which`: 0 by characters, 1 by sound. */
  const compareGuide = (guide: number, which: 0 | 1): Likeness => {
    const { length } = sides[which];
    const best: Likeness = { cosine: 0, second: 0, run: 0 };
    if (length === 0) return best;
    const last = guidePassages[guide + 1] ?? 0;
    for (let passage = guidePassages[guide] ?? 0; passage < last; passage += 1) {
      const own = passageLengths[passage * 2 + which] ?? 0;
      // nothing Chinese in it, so nothing to share
      if (own === 0) continue;
      counters[which](passageStarts[passage] ?? 0, passageStarts[passage + 1] ?? 0);
      const cosine = counted.shared / (own * length);
      best.run = Math.max(best.run, counted.run / (2 * length));
      best.second = Math.max(best.second, Math.min(best.cosine, cosine));
      best.cosine = Math.max(best.cosine, cosine);
    }
    return best;
  };

  return { begin, compareGuide, end };
};
