import type { Language } from '#contract/language.ts';
import type { ReleaseReader } from '../release-reader.ts';
import { inOneLanguage } from './one-language.ts';
import type { PackContent } from './pack-content.ts';
import { writePack } from './pack-format.ts';
import { packSyllables } from './syllables.ts';
import { withoutSource, withoutUnsaid } from './unsaid.ts';

/** Said in the other language, all others in the pack's. */
const switching = 'language-changed';

const isThere = <Item>(item: Item | undefined) => item !== undefined;

/**
 * One language of a release, for a page that answers without a network. What things are found by stays in both
 * languages, so that the page finds what the server finds; the index is left out, for the page builds it.
 */
export const makePack = (release: ReleaseReader, language: Language): Uint8Array => {
  const guides = release.guideIds.map(release.guide).filter(isThere);
  const departments = new Set([...guides, ...release.bundles].map(({ department }) => department));
  const texts: Record<Exclude<keyof PackContent, 'syllables'>, unknown> = {
    id: release.id,
    language,
    guides: guides.map((it) => ({ ...inBoth(withoutUnsaid(it), language), name: it.name })),
    bundles: release.bundles.map((it) => ({ ...inBoth(it, language), name: it.name })),
    families: release.families.map(({ name, guides: ids, phrasings }) => ({
      name,
      guides: ids.map((id) => release.guideIds.indexOf(id)),
      phrasings,
    })),
    questions: release.questions.map((it) => ({ ...inBoth(withoutSource(it), language), question: it.question })),
    departments: [...departments]
      .map(release.department)
      .filter(isThere)
      .map((it) => inOneLanguage(it, language)),
    hall: inOneLanguage(release.hall, language),
    lexicon: release.lexicon,
    texts: { ...inBoth(release.texts, language), [switching]: release.texts[switching] },
    versions: [...guides, ...release.bundles, ...release.questions].map(({ id }) => release.version(id)).join(''),
  };
  const syllables = packSyllables(release.index.pinyin, JSON.stringify(texts));
  return writePack(JSON.stringify({ ...texts, syllables }));
};

const inBoth = (item: object, language: Language) => inOneLanguage(item, language) as object;
