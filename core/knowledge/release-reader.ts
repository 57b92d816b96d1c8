import type { Bundle } from '#contract/bundle.ts';
import type { CannedTexts } from '#contract/canned-texts.ts';
import type { Centres } from '#contract/centre.ts';
import type { Department } from '#contract/department.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { Hall } from '#contract/hall.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Help } from '#contract/help.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import type { Policy } from '#contract/policy.ts';
import type { Prompt } from '#contract/prompt.ts';
import type { IndexParts } from '#core/finding/index-parts.ts';
import { ok, type Result } from '#core/result.ts';
import { guideVersion } from './guide-version.ts';
import type { ReleaseContent } from './release-content.ts';
import { type ReleaseFailure, readSections, type Sections } from './release-format.ts';
import { unpackStarts } from './starts.ts';

/** An opened release. Guides are decoded when first read; the builder checked them, the checksum guards them since. */
export type ReleaseReader = ReleaseContent & {
  /** Changes with any change of the knowledge. */
  id: string;
  /** In the order of the index. */
  guideIds: readonly string[];
  /** Whatever the index holds: guides, then bundles, then families, then questions on the hall. */
  documentIds: readonly string[];
  bundle: (id: string) => Bundle | undefined;
  question: (id: string) => HallQuestion | undefined;
  guide: (id: string) => Guide | undefined;
  /** Eight hex digits, of whatever the index holds; empty for an unknown id. */
  version: (id: string) => string;
  department: (id: string) => Department | undefined;
  index: IndexParts;
  /** The section of vectors, which who compares them opens; empty or absent where there are none. */
  vectors?: Uint8Array;
};

type Meta = { id: string; ids: string[]; versions: string[] };

const decoder = new TextDecoder();
// the checksum was verified: these bytes are what the builder wrote after parsing them by their schemas
const parse = <Value>(bytes: Uint8Array) => JSON.parse(decoder.decode(bytes)) as Value;
const wide = (it: Uint8Array) => new Uint32Array(it.buffer, it.byteOffset, it.length / 4);
const half = (it: Uint8Array) => new Uint16Array(it.buffer, it.byteOffset, it.length / 2);

const indexOf = (sections: Sections): IndexParts => ({
  pinyin: half(sections.pinyin),
  features: wide(sections.features),
  counts: half(sections.counts),
  postingStarts: unpackStarts(sections.postingLengths),
  postings: sections.postings,
  norms: half(sections.norms),
  passageStarts: unpackStarts(sections.passageLengths),
  passages: sections.passages,
  alphabet: half(sections.alphabet),
  chunkStarts: unpackStarts(sections.chunkLengths),
  chunks: half(sections.chunks),
  words: wide(sections.words),
  wordStarts: wide(sections.wordStarts),
});

/** Keeps what a function made, by id. */
const remember = <Value>(make: (id: string) => Value) => {
  const kept = new Map<string, Value>();
  return (id: string): Value => {
    const held = kept.get(id);
    if (held !== undefined) return held;
    const made = make(id);
    // an unknown id is not kept: visitors can make up any number of them
    if (made !== undefined) kept.set(id, made);
    return made;
  };
};

const keyed = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((it) => [it.id, it]));

export const openRelease = (bytes: Uint8Array): Result<ReleaseReader, ReleaseFailure> => {
  const read = readSections(bytes);
  if (!read.ok) return read;
  const sections = read.value;
  const meta = parse<Meta>(sections.meta);
  const starts = wide(sections.guideStarts);
  const positions = new Map(meta.ids.map((id, index) => [id, index]));
  const departments = keyed(parse<Department[]>(sections.departments));
  const bundles = parse<Bundle[]>(sections.bundles);
  const families = parse<ReleaseContent['families']>(sections.families);
  const questions = parse<HallQuestion[]>(sections.questions);
  const bundleOf = keyed(bundles);
  const familyOf = keyed(families);
  const questionOf = keyed(questions);
  /** Of what is decoded whole anyway. */
  const versionOf = (id: string) => {
    const held = bundleOf.get(id) ?? familyOf.get(id) ?? questionOf.get(id);
    return held ? guideVersion(JSON.stringify(held)) : '';
  };
  return ok({
    id: meta.id,
    guideIds: meta.ids,
    documentIds: [...meta.ids, ...[...bundles, ...families, ...questions].map(({ id }) => id)],
    guide: remember((id) => {
      const at = positions.get(id);
      return at === undefined ? undefined : parse<Guide>(sections.guides.subarray(starts[at], starts[at + 1]));
    }),
    version: (id) => meta.versions[positions.get(id) ?? -1] ?? versionOf(id),
    bundles,
    families,
    questions,
    bundle: (id) => bundleOf.get(id),
    question: (id) => questionOf.get(id),
    department: (id) => departments.get(id),
    hall: parse<Hall>(sections.hall),
    help: parse<Help | null>(sections.help) ?? undefined,
    centres: parse<Centres | null>(sections.centres) ?? undefined,
    policies: parse<Policy[]>(sections.policies),
    prompts: parse<Prompt[]>(sections.prompts),
    lexicon: parse<Lexicon>(sections.lexicon),
    texts: parse<CannedTexts>(sections.texts),
    index: indexOf(sections),
    vectors: sections.vectors,
  });
};
