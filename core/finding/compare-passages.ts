import { isHan } from '#core/text/normalise.ts';
import { syllableOf } from '#core/text/pinyin.ts';
import { channels } from './features.ts';
import type { IndexParts } from './index-parts.ts';
import { layOutSide, longest, makeSide, pairAt, type QuestionSide, wipeSide } from './question-side.ts';

/** How alike a question and the passages of one guide are: best and second best cosine, and longest common run, 0 to about 1. */
export type Likeness = { cosine: number; second: number; run: number };

const unitsOf = (parts: IndexParts, text: ArrayLike<number>, bySound: boolean) =>
  Array.from(text, (code) => (!isHan(code) ? 0 : bySound ? syllableOf(parts.pinyin, code) : code));

/** Counts what a passage shares with the question, each unit and pair once, and the weight of their longest common run. */
const makeCounter = (side: QuestionSide) => {
  const seen = new Uint32Array(longest + 1);
  const seenPairs = new Uint32Array((longest + 1) ** 2);
  let stamp = 0;
  return (units: ArrayLike<number>, start: number, end: number) => {
    stamp += 1;
    let [shared, run, longestRun, previous] = [0, 0, 0, 0];
    for (let at = start; at < end; at += 1) {
      const number = side.numbers[units[at] ?? 0] ?? 0;
      const rarity = side.rarities[number] ?? 0;
      const pair = number && previous ? pairAt(previous, number) : 0;
      const pairRarity = side.pairs[pair] ?? 0;
      if (number && seen[number] !== stamp) shared += rarity * rarity;
      if (pairRarity && seenPairs[pair] !== stamp) shared += pairRarity * pairRarity;
      seen[number] = stamp;
      seenPairs[pair] = stamp;
      run = number === 0 ? 0 : pairRarity ? run + pairRarity : rarity;
      if (run > longestRun) longestRun = run;
      previous = number;
    }
    return { shared, run: longestRun };
  };
};

/** Compares questions with the passages of guides; a comparer serves one question at a time. */
export const makePassageComparer = (parts: IndexParts) => {
  const { passageStarts, passageLengths, guidePassages } = parts;
  const texts = [unitsOf(parts, parts.characters, false), unitsOf(parts, parts.characters, true)].map((units) =>
    Uint16Array.from(units),
  );
  const sides = [
    makeSide(channels.indexOf('character'), 0x10000),
    makeSide(channels.indexOf('syllable'), 0x800),
  ] as const;
  const counters = sides.map(makeCounter);
  let question: number[][] = [];

  const begin = (normalised: string) => {
    const codes = Array.from({ length: normalised.length }, (_, index) => normalised.charCodeAt(index));
    question = sides.map((side, index) => {
      const units = unitsOf(parts, codes, index === 1);
      layOutSide(parts, side, units);
      return units;
    });
  };

  const end = () => {
    sides.forEach((side, index) => {
      wipeSide(side, question[index] ?? []);
    });
  };

  /** `which`: 0 by characters, 1 by sound. */
  const compareGuide = (guide: number, which: 0 | 1): Likeness => {
    const length = sides[which].length;
    const count = counters[which];
    const units = texts[which];
    const best: Likeness = { cosine: 0, second: 0, run: 0 };
    if (!length || !count || !units) return best;
    const last = guidePassages[guide + 1] ?? 0;
    for (let passage = guidePassages[guide] ?? 0; passage < last; passage += 1) {
      const { shared, run } = count(units, passageStarts[passage] ?? 0, passageStarts[passage + 1] ?? 0);
      const own = passageLengths[passage * 2 + which] ?? 0;
      const cosine = own ? shared / (own * length) : 0;
      best.run = Math.max(best.run, run / (2 * length));
      best.second = Math.max(best.second, Math.min(best.cosine, cosine));
      best.cosine = Math.max(best.cosine, cosine);
    }
    return best;
  };

  return { begin, compareGuide, end };
};
