import type { Language } from '#contract/language.ts';
import { buildIndex } from '#core/finding/build-index.ts';
import { ok, type Result } from '#core/result.ts';
import { documentsOf } from '../build-release.ts';
import type { ReleaseReader } from '../release-reader.ts';
import { inBothLanguages } from './one-language.ts';
import { type PackContent, versionLength } from './pack-content.ts';
import { type PackFailure, readPack } from './pack-format.ts';
import { unpackSyllables } from './syllables.ts';

const keyed = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((it) => [it.id, it]));

const versionsOf = (ids: readonly string[], versions: string) =>
  new Map(ids.map((id, index) => [id, versions.substr(index * versionLength, versionLength)]));

/** A release as a pack holds it: every text is in this language, whichever is asked for. */
export type OpenedPack = ReleaseReader & { language: Language };

/** Opens a pack as a release. Takes some five to seven seconds: it is unsqueezed whole and the index is built. */
export const openPack = (bytes: Uint8Array): Result<OpenedPack, PackFailure> => {
  const read = readPack(bytes);
  if (!read.ok) return read;
  // the checksum was verified: this is what the builder wrote
  const content = inBothLanguages(JSON.parse(read.value)) as PackContent;
  const { id, language, guides, bundles, questions, hall, lexicon, texts } = content;
  const families = content.families.map((it, index) => ({
    ...it,
    id: `family-${index}`,
    guides: it.guides.flatMap((place) => guides[place]?.id ?? []),
  }));
  const [guideOf, bundleOf, questionOf] = [keyed(guides), keyed(bundles), keyed(questions)];
  const departments = keyed(content.departments);
  const documentIds = [...guides, ...bundles, ...families, ...questions].map((it) => it.id);
  const versions = versionsOf(
    [...guides, ...bundles, ...questions].map((it) => it.id),
    content.versions,
  );
  return ok({
    id,
    language,
    guideIds: guides.map((it) => it.id),
    documentIds,
    bundles,
    families,
    questions,
    bundle: (it) => bundleOf.get(it),
    question: (it) => questionOf.get(it),
    guide: (it) => guideOf.get(it),
    version: (it) => versions.get(it) ?? '',
    department: (it) => departments.get(it),
    hall,
    lexicon,
    texts,
    index: buildIndex(documentsOf(guides, { bundles, families, questions }), unpackSyllables(content.syllables)),
  });
};
