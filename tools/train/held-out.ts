import * as z from 'zod';
import type { Phrasings } from '#contract/language.ts';
import { buildIndex, type IndexedGuide } from '#core/finding/build-index.ts';
import type { Candidate } from '#core/finding/candidate.ts';
import { bucketsOf } from '#core/finding/domain.ts';
import { makeFinder } from '#core/finding/make-finder.ts';
import { rankFeatures } from '#core/finding/rank-features.ts';
import { extentOf } from '#core/finding/sureness.ts';
import { unitsOf } from '#core/finding/units.ts';
import { passagesOf, passagesOfFamily, passagesOfQuestion, type ReleaseSource } from '#core/knowledge/build-release.ts';
import { normalise } from '#core/text/normalise.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';

/** A question that the index did not hold, what it brought, and what of that is right. */
export type HeldOut = {
  text: string;
  /** How much it says (`extentOf`), and in which words (`bucketsOf`). */
  extent: number;
  found: readonly number[];
  /** How much these words speak for a matter, by what was learnt without its fold; 0 until that is learnt. */
  domain: number;
  candidates: Candidate[];
  /** Bundles and what is asked about the hall or other offices. */
  others: Candidate[];
  /** The others that are no bundles. */
  rivals: Candidate[];
  families: Candidate[];
  /** The guides that fit, found or not. */
  meant: readonly number[];
  /** Where those that were found stand among the candidates. */
  rights: number[];
  /** The bundle or question that fits; -1: none does. */
  rightOther: number;
  fold: number;
};

/** A question written to teach by, with all guides that fit. */
export const TaughtQuestion = z.object({
  kind: z.string(),
  text: z.string().min(1),
  guides: z.array(z.string()).min(1),
});
export type TaughtQuestion = z.infer<typeof TaughtQuestion>;

/** What is found: `said` are its phrasings, `passages` how it stands in an index that holds only those given, `fitting` what they mean. */
type Document = { said: Phrasings; passages: (said: Phrasings) => IndexedGuide; fitting: number[] };

/** Where each guide stands in the index. */
const placesOf = ({ guides }: ReleaseSource) => new Map(guides.map(({ id }, place) => [id, place]));

/** The places of a family's guides, by the family's own place in the index. */
export const guidesByFamily = (source: ReleaseSource) => {
  const places = placesOf(source);
  const guides = source.families.map((it) => it.guides.flatMap((id) => places.get(id) ?? []));
  return (family: number) => guides[family - source.guides.length - source.bundles.length] ?? [];
};

/** Everything that a release finds, in the order of its index. */
const documentsOf = (source: ReleaseSource): Document[] => {
  const { guides, bundles, families, questions } = source;
  const places = placesOf(source);
  const first = guides.length + bundles.length + families.length;
  return [
    ...[...guides, ...bundles].map((matter, place) => ({
      said: matter.paraphrases,
      passages: (paraphrases: Phrasings) => passagesOf({ ...matter, paraphrases }),
      fitting: [place],
    })),
    ...families.map((family) => ({
      said: family.phrasings,
      passages: (phrasings: Phrasings) => passagesOfFamily({ ...family, phrasings }),
      fitting: family.guides.flatMap((id) => places.get(id) ?? []),
    })),
    ...questions.map((question, place) => ({
      said: question.phrasings,
      passages: (phrasings: Phrasings) => passagesOfQuestion({ ...question, phrasings }),
      fitting: [first + place],
    })),
  ];
};

const folds = 5;
const flat = {
  rank: rankFeatures.map(() => 1),
  domain: { bias: 0, step: 0, levels: '' },
  reject: { hidden: [], out: [] },
  other: [],
  sharpness: 1,
  thresholds: { accept: 0, maybe: 0, surely: 0, clear: 0, other: 0, maybeOther: 0 },
};

const part = ({ zh, en }: Phrasings, isIn: (index: number) => boolean): Phrasings => ({
  zh: zh.filter((_, index) => isIn(index)),
  en: en.filter((_, index) => isIn(index)),
});

/** Asks an index; `meant` are the positions of the documents that fit. */
const makeAsk = (passages: readonly IndexedGuide[], source: ReleaseSource, pinyin: PinyinTable) => {
  const guides = source.guides.length;
  const firstFamily = guides + source.bundles.length;
  const matters = firstFamily + source.families.length;
  const isFamily = ({ guide }: Candidate) => guide >= firstFamily && guide < matters;
  // what is found by families stands apart here: the ranks that are learnt are those before families lift any
  const documents = { guides, bundles: matters - guides, families: [] };
  const index = buildIndex(passages, pinyin);
  const find = makeFinder(index, flat, documents);
  return (text: string, meant: readonly number[], fold: number): HeldOut => {
    const { candidates, others } = find(text);
    const besides = others.candidates.filter((it) => !isFamily(it));
    const normalised = normalise(text);
    return {
      text,
      extent: extentOf(normalised),
      found: bucketsOf(unitsOf(normalised, index)),
      domain: 0,
      candidates,
      others: besides,
      rivals: besides.filter(({ guide }) => guide >= matters),
      families: others.candidates.filter(isFamily),
      meant: meant.filter((it) => it < guides),
      rights: candidates.flatMap(({ guide }, place) => (meant.includes(guide) ? [place] : [])),
      rightOther: besides.findIndex(({ guide }) => meant.includes(guide)),
      fold,
    };
  };
};

/** Leaves out a fifth of all phrasings at a time and asks for them in `variants`; those of a family mean all its guides. */
export const askHeldOut = (
  source: ReleaseSource,
  pinyin: PinyinTable,
  variants: readonly ((text: string) => string)[],
): HeldOut[] =>
  Array.from({ length: folds }, (_, fold) => {
    const documents = documentsOf(source);
    const kept = documents.map(({ said, passages }) => passages(part(said, (index) => index % folds !== fold)));
    const ask = makeAsk(kept, source, pinyin);
    return documents.flatMap(({ said, fitting }) => {
      const { zh, en } = part(said, (index) => index % folds === fold);
      const texts = [...zh, ...en].flatMap((text) => variants.map((variant) => variant(text)));
      return texts.map((text) => ask(text, fitting, fold));
    });
  }).flat();

/** An index that holds everything. */
const askWhole = (source: ReleaseSource, pinyin: PinyinTable) => {
  const ask = makeAsk(
    documentsOf(source).map(({ said, passages }) => passages(said)),
    source,
    pinyin,
  );
  return (text: string, meant: readonly number[], index: number) => ask(text, meant, index % folds);
};

/** What is found for questions that nothing fits. */
export const askOutOfScope = (source: ReleaseSource, pinyin: PinyinTable, texts: readonly string[]): HeldOut[] => {
  const ask = askWhole(source, pinyin);
  return texts.map((text, index) => ask(text, [], index));
};

/** What is found for the beginnings and ends of names: people also say just 工伤 or 过户. */
export const askFragments = (source: ReleaseSource, pinyin: PinyinTable): HeldOut[] => {
  const ask = askWhole(source, pinyin);
  return source.guides.flatMap(({ name, aliases }, position) =>
    [name.zh, ...aliases.zh]
      .filter((it) => it.length >= 4)
      .flatMap((it) => [it.slice(0, 2), it.slice(0, 3), it.slice(-3)])
      .map((text, index) => ask(text, [position], index)),
  );
};

/** What is found for questions that were written to teach by. Throws for a guide that is not known. */
export const askTaught = (
  source: ReleaseSource,
  pinyin: PinyinTable,
  questions: readonly TaughtQuestion[],
): HeldOut[] => {
  const ask = askWhole(source, pinyin);
  const places = placesOf(source);
  const placeOf = (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`tools/train/questions.jsonl names a guide that there is not: ${id}`);
    return place;
  };
  return questions.map(({ text, guides }, index) => ask(text, guides.map(placeOf), index));
};
