import type { Guide } from '#contract/guide/guide.ts';
import { buildIndex } from '#core/finding/build-index.ts';
import { type Candidate, makeFinder } from '#core/finding/make-finder.ts';
import { rankFeatures } from '#core/finding/rank-features.ts';
import { passagesOf } from '#core/knowledge/build-release.ts';
import { normalise } from '#core/text/normalise.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';

/** A question that the index did not hold, with its candidates and which of them is right (-1: none of them). */
export type HeldOut = { text: string; length: number; candidates: Candidate[]; right: number; fold: number };

const folds = 5;
const flat = {
  rank: rankFeatures.map(() => 1),
  reject: [],
  sharpness: 1,
  thresholds: { accept: 0, maybe: 0, surely: 0, clear: 0, close: 0 },
};

const without = (guide: Guide, fold: number): Guide => ({
  ...guide,
  paraphrases: {
    zh: guide.paraphrases.zh.filter((_, index) => index % folds !== fold),
    en: guide.paraphrases.en.filter((_, index) => index % folds !== fold),
  },
});

/** Leaves out a fifth of each guide's paraphrases at a time and asks for them, as they stand and in `variants` of them. */
export const askHeldOut = (
  guides: readonly Guide[],
  pinyin: PinyinTable,
  variants: readonly ((text: string) => string)[],
): HeldOut[] =>
  Array.from({ length: folds }, (_, fold) => {
    const find = makeFinder(
      buildIndex(
        guides.map((guide) => passagesOf(without(guide, fold))),
        pinyin,
      ),
      flat,
    );
    return guides.flatMap((guide, position) =>
      [
        ...guide.paraphrases.zh.filter((_, index) => index % folds === fold),
        ...guide.paraphrases.en.filter((_, index) => index % folds === fold),
      ]
        .flatMap((text) => variants.map((variant) => variant(text)))
        .map((text) => {
          const { candidates } = find(text);
          const right = candidates.findIndex((it) => it.guide === position);
          return { text, length: normalise(text).length, candidates, right, fold };
        }),
    );
  }).flat();

/** Asks an index that holds everything. */
const askWhole = (guides: readonly Guide[], pinyin: PinyinTable) => {
  const find = makeFinder(buildIndex(guides.map(passagesOf), pinyin), flat);
  return (text: string, guide: number, index: number): HeldOut => {
    const { candidates } = find(text);
    const right = candidates.findIndex((it) => it.guide === guide);
    return { text, length: normalise(text).length, candidates, right, fold: index % folds };
  };
};

/** What is found for questions that no guide fits. */
export const askOutOfScope = (guides: readonly Guide[], pinyin: PinyinTable, texts: readonly string[]): HeldOut[] => {
  const ask = askWhole(guides, pinyin);
  return texts.map((text, index) => ask(text, -1, index));
};

/** What is found for the beginnings and ends of names: people also say just 工伤 or 过户. */
export const askFragments = (guides: readonly Guide[], pinyin: PinyinTable): HeldOut[] => {
  const ask = askWhole(guides, pinyin);
  return guides.flatMap(({ name, aliases }, position) =>
    [name.zh, ...aliases.zh]
      .filter((it) => it.length >= 4)
      .flatMap((it) => [it.slice(0, 2), it.slice(0, 3), it.slice(-3)])
      .map((text, index) => ask(text, position, index)),
  );
};
