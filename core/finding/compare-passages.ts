import { bySound } from './by-sound.ts';
import { channelOf } from './features.ts';
import { makeHomophones } from './homophones.ts';
import { type IndexParts, lengthStep } from './index-parts.ts';
import { layOutSide, longest, makeSide, pairAt, type QuestionSide, wipeSide } from './question-side.ts';
import type { Said } from './units.ts';

/** How alike a question and the passages of one guide are: best and second best cosine, and longest common run, 0 to about 1. */
export type Likeness = { cosine: number; second: number; run: number };

/** By characters or words, and by sound; nothing sounds alike where nothing is Chinese. */
export type Alike = { byWriting: Likeness; bySound: Likeness };

const noLikeness = (): Likeness => ({ cosine: 0, second: 0, run: 0 });

/** What was counted last: what a passage shares with the question, and the weight of their longest common run. */
type Counted = { shared: number; run: number };

/** Counts what a passage shares with the question, each unit and pair once, and their longest common run. */
const makeCounter = (units: Uint16Array, numbers: Uint8Array, { rarities, pairs }: QuestionSide, counted: Counted) => {
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
      const number = numbers[units[at] ?? 0] ?? 0;
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
  const { passageStarts, passageLengths, guidePassages, units } = parts;
  const sides = [makeSide(channelOf.character), makeSide(channelOf.syllable)] as const;
  // the passages stay as they lie in the release: what sounds alike is numbered anew for each question
  const homophones = makeHomophones(parts.pinyin, sides[1].numbers);
  // one object for all: thousands of passages are counted for a question
  const counted: Counted = { shared: 0, run: 0 };
  const counters = [
    makeCounter(units, sides[0].numbers, sides[0], counted),
    makeCounter(units, homophones.numbers, sides[1], counted),
  ] as const;
  let question: Said[] = [];

  const end = () => {
    question.forEach((said, which) => {
      wipeSide(sides[which === 0 ? 0 : 1], said);
    });
    homophones.number(question[1]?.units ?? new Uint16Array());
    question = [];
  };

  const begin = (said: Said) => {
    question = [said, bySound(parts.pinyin, said)];
    question.forEach((it, which) => {
      layOutSide(parts, sides[which === 0 ? 0 : 1], it);
    });
    homophones.number(question[1]?.units ?? new Uint16Array());
  };

  const note = (best: Likeness, own: number, length: number) => {
    const cosine = counted.shared / (own * length);
    best.run = Math.max(best.run, counted.run / (2 * length));
    best.second = Math.max(best.second, Math.min(best.cosine, cosine));
    best.cosine = Math.max(best.cosine, cosine);
  };

  const comparePassage = (passage: number, { byWriting, bySound }: Alike) => {
    const own = (passageLengths[passage * 2] ?? 0) * lengthStep;
    const sound = (passageLengths[passage * 2 + 1] ?? 0) * lengthStep;
    // in another script, or in none
    if (own === 0 || sound > 0 !== sides[1].length > 0) return;
    const start = passageStarts[passage] ?? 0;
    const end = passageStarts[passage + 1] ?? 0;
    counters[0](start, end);
    note(byWriting, own, sides[0].length);
    if (sound === 0) return;
    counters[1](start, end);
    note(bySound, sound, sides[1].length);
  };

  /** How alike the guide's passages are, those in the question's own script. */
  const compareGuide = (guide: number): Alike => {
    const alike = { byWriting: noLikeness(), bySound: noLikeness() };
    const last = sides[0].length > 0 ? (guidePassages[guide + 1] ?? 0) : 0;
    for (let passage = guidePassages[guide] ?? 0; passage < last; passage += 1) comparePassage(passage, alike);
    return alike;
  };

  return { begin, compareGuide, end };
};
