import type { Phrasings } from '#contract/language.ts';
import { buildIndex, type IndexedGuide } from '#core/finding/build-index.ts';
import type { Candidate } from '#core/finding/candidate.ts';
import { makeFinder } from '#core/finding/make-finder.ts';
import { rankFeatures } from '#core/finding/rank-features.ts';
import { passagesOf, passagesOfFamily, passagesOfQuestion, type ReleaseSource } from '#core/knowledge/build-release.ts';
import { normalise } from '#core/text/normalise.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';

/**
 * A question that the index did not hold, with its candidates, and which of the guides and which of the others is right
 * (-1: none of them).
 */
export type HeldOut = {
  text: string;
  length: number;
  candidates: Candidate[];
  others: Candidate[];
  /** The others that are no bundles. */
  rivals: Candidate[];
  right: number;
  rightOther: number;
  /** Whether a guide is meant, wherever it was found. */
  ofGuide: boolean;
  fold: number;
};

/** What is found: `said` are its phrasings, `passages` how it stands in an index that holds only those given. */
type Document = { said: Phrasings; passages: (said: Phrasings) => IndexedGuide };

/** Everything that a release finds, in the order of its index. */
const documentsOf = ({ guides, bundles, families, questions }: ReleaseSource): Document[] => [
  ...[...guides, ...bundles].map((matter) => ({
    said: matter.paraphrases,
    passages: (paraphrases: Phrasings) => passagesOf({ ...matter, paraphrases }),
  })),
  // asked for by none of their own phrasings: no single guide is right
  ...families.map((family) => ({ said: { zh: [], en: [] }, passages: () => passagesOfFamily(family) })),
  ...questions.map((question) => ({
    said: question.phrasings,
    passages: (phrasings: Phrasings) => passagesOfQuestion({ ...question, phrasings }),
  })),
];

const folds = 5;
const flat = {
  rank: rankFeatures.map(() => 1),
  reject: [],
  other: [],
  sharpness: 1,
  thresholds: { accept: 0, maybe: 0, surely: 0, clear: 0, other: 0, maybeOther: 0 },
};

const part = ({ zh, en }: Phrasings, isIn: (index: number) => boolean): Phrasings => ({
  zh: zh.filter((_, index) => isIn(index)),
  en: en.filter((_, index) => isIn(index)),
});

/** Asks an index; `position` is that of the right document, -1 when there is none. */
const makeAsk = (passages: readonly IndexedGuide[], source: ReleaseSource, pinyin: PinyinTable) => {
  const guides = source.guides.length;
  const bundles = source.bundles.length;
  const matters = guides + bundles + source.families.length;
  const find = makeFinder(buildIndex(passages, pinyin), flat, {
    ...{ guides, bundles },
    // the ranks that are learnt are those before families lift any
    families: source.families.map(() => []),
  });
  return (text: string, position: number, fold: number): HeldOut => {
    const { candidates, others } = find(text);
    const placeIn = (found: readonly Candidate[]) => found.findIndex((it) => it.guide === position);
    return {
      text,
      length: normalise(text).length,
      candidates,
      others: others.candidates,
      rivals: others.candidates.filter(({ guide }) => guide >= matters),
      right: placeIn(candidates),
      rightOther: placeIn(others.candidates),
      ofGuide: position >= 0 && position < guides,
      fold,
    };
  };
};

/** Leaves out a fifth of all phrasings at a time and asks for them, as they stand and in `variants` of them. */
export const askHeldOut = (
  source: ReleaseSource,
  pinyin: PinyinTable,
  variants: readonly ((text: string) => string)[],
): HeldOut[] =>
  Array.from({ length: folds }, (_, fold) => {
    const documents = documentsOf(source);
    const kept = documents.map(({ said, passages }) => passages(part(said, (index) => index % folds !== fold)));
    const ask = makeAsk(kept, source, pinyin);
    return documents.flatMap(({ said }, position) => {
      const { zh, en } = part(said, (index) => index % folds === fold);
      const texts = [...zh, ...en].flatMap((text) => variants.map((variant) => variant(text)));
      return texts.map((text) => ask(text, position, fold));
    });
  }).flat();

/** An index that holds everything. */
const askWhole = (source: ReleaseSource, pinyin: PinyinTable) => {
  const ask = makeAsk(
    documentsOf(source).map(({ said, passages }) => passages(said)),
    source,
    pinyin,
  );
  return (text: string, position: number, index: number) => ask(text, position, index % folds);
};

/** What is found for questions that nothing fits. */
export const askOutOfScope = (source: ReleaseSource, pinyin: PinyinTable, texts: readonly string[]): HeldOut[] => {
  const ask = askWhole(source, pinyin);
  return texts.map((text, index) => ask(text, -1, index));
};

/** What is found for the beginnings and ends of names: people also say just 工伤 or 过户. */
export const askFragments = (source: ReleaseSource, pinyin: PinyinTable): HeldOut[] => {
  const ask = askWhole(source, pinyin);
  return source.guides.flatMap(({ name, aliases }, position) =>
    [name.zh, ...aliases.zh]
      .filter((it) => it.length >= 4)
      .flatMap((it) => [it.slice(0, 2), it.slice(0, 3), it.slice(-3)])
      .map((text, index) => ask(text, position, index)),
  );
};
