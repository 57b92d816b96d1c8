import type { Bundle } from '#contract/bundle.ts';
import type { Department } from '#contract/department.ts';
import type { Family } from '#contract/family.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Bilingual, Phrasings } from '#contract/language.ts';
import { buildIndex, type IndexedGuide } from '#core/finding/build-index.ts';
import { joinBytes } from '#core/finding/join-bytes.ts';
import { joinNeighbours } from '#core/finding/join-neighbours.ts';
import { buildVectors, type Embedded } from '#core/finding/vectors/build-vectors.ts';
import { writeVectors } from '#core/finding/vectors/vectors-section.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { guideVersion } from './guide-version.ts';
import type { ReleaseContent } from './release-content.ts';
import { checksumOf, writeSections } from './release-format.ts';
import { packStarts } from './starts.ts';

/** What a release is built from. */
export type ReleaseSource = ReleaseContent & {
  guides: readonly Guide[];
  departments: readonly Department[];
  /** What an embedding model made of the guides' passages, where one was asked. */
  embedded?: Embedded;
};

const weights = { name: 3, alias: 2, paraphrase: 1 };
const weigh = (weight: number, { zh, en }: Phrasings) => [...zh, ...en].map((text) => ({ text, weight }));
const one = ({ zh, en }: Bilingual): Phrasings => ({ zh: [zh], en: [en] });

/** The passages by which a guide or a bundle is found. */
export const passagesOf = ({ name, aliases, paraphrases }: Guide | Bundle): IndexedGuide => ({
  passages: [
    ...weigh(weights.name, one(name)),
    ...weigh(weights.alias, aliases),
    ...weigh(weights.paraphrase, paraphrases),
  ],
});

/** The same texts by language: what an embedding model is asked for. */
export const textsToEmbed = ({ name, aliases, paraphrases }: Guide): Phrasings => ({
  zh: [name.zh, ...aliases.zh, ...paraphrases.zh],
  en: [name.en, ...aliases.en, ...paraphrases.en],
});

/** The passages by which a question on the hall is found. */
export const passagesOfQuestion = ({ question, phrasings }: HallQuestion): IndexedGuide => ({
  passages: [...weigh(weights.alias, one(question)), ...weigh(weights.paraphrase, phrasings)],
});

/** The passages by which a family is found. */
export const passagesOfFamily = ({ name, phrasings }: Family): IndexedGuide => ({
  passages: [...weigh(weights.alias, one(name)), ...weigh(weights.paraphrase, phrasings)],
});

/** Everything that is found, in the order of the index. */
export const documentsOf = (
  guides: readonly Guide[],
  { bundles, families, questions }: Pick<ReleaseContent, 'bundles' | 'families' | 'questions'>,
): IndexedGuide[] => [
  ...[...guides, ...bundles].map(passagesOf),
  ...families.map(passagesOfFamily),
  ...questions.map(passagesOfQuestion),
];

const byId = <Item extends { id: string }>(items: readonly Item[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

const encoder = new TextEncoder();
const json = (value: unknown) => encoder.encode(JSON.stringify(value));
const bytesOf = (array: Uint8Array | Uint16Array | Uint32Array) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

const none = new Uint8Array();

/** What the release's id is made of beside its texts: nothing where there are no vectors. */
const digestOf = (vectors: Uint8Array) => (vectors.length > 0 ? [checksumOf(vectors)] : []);

/** Builds the release. The same knowledge gives the same bytes; the release's id is made of its content. */
export const buildRelease = (source: ReleaseSource, pinyin: PinyinTable): Uint8Array => {
  const guides = byId(source.guides);
  const bundles = byId(source.bundles);
  const families = byId(source.families);
  const questions = byId(source.questions);
  const policies = byId(source.policies ?? []);
  const texts = guides.map((guide) => JSON.stringify(guide));
  const { whole, starts } = joinBytes(texts.map((text) => encoder.encode(text)));
  const versions = texts.map(guideVersion);
  const index = buildIndex(documentsOf(guides, { bundles, families, questions }), pinyin, joinNeighbours);
  const { departments, hall, lexicon, help, centres, prompts = [] } = source;
  const rest = JSON.stringify([
    ...[bundles, families, questions, departments, hall, lexicon],
    ...[source.texts, help, centres, policies, prompts],
  ]);
  const vectors = source.embedded ? writeVectors(buildVectors(guides.map(textsToEmbed), source.embedded)) : none;
  const id = `r-${guideVersion([...versions, rest, ...digestOf(vectors)].join())}`;
  return writeSections({
    meta: json({
      id,
      ids: guides.map((guide) => guide.id),
      versions,
    }),
    guides: whole,
    guideStarts: bytesOf(starts),
    bundles: json(bundles),
    families: json(families),
    questions: json(questions),
    hall: json(hall),
    help: json(help ?? null),
    centres: json(centres ?? null),
    policies: json(policies),
    departments: json(departments),
    lexicon: json(lexicon),
    texts: json(source.texts),
    prompts: json(prompts),
    pinyin: bytesOf(pinyin),
    features: bytesOf(index.features),
    counts: bytesOf(index.counts),
    postingLengths: packStarts(index.postingStarts),
    postings: index.postings,
    norms: bytesOf(index.norms),
    passageLengths: packStarts(index.passageStarts),
    passages: index.passages,
    alphabet: bytesOf(index.alphabet),
    chunkLengths: packStarts(index.chunkStarts),
    chunks: bytesOf(index.chunks),
    words: bytesOf(index.words),
    wordStarts: bytesOf(index.wordStarts),
    vectors,
  });
};
