import type { Guide } from '#contract/guide/guide.ts';
import type { Bilingual, Language, Phrasings } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** What of a release a vocabulary is made of. */
export type TermSource = Pick<ReleaseReader, 'guideIds' | 'guide' | 'bundles' | 'department' | 'hall' | 'help'>;

type Named = { name: Bilingual };
type Aliased = Named & { aliases: Phrasings };

const namesOf = (items: readonly Named[], language: Language) => items.map(({ name }) => name[language]);
const callsOf = (items: readonly Aliased[], language: Language) => [
  ...namesOf(items, language),
  ...items.flatMap(({ aliases }) => aliases[language]),
];

/** 个人委托代办的授权委托书和代办人身份证 describes what to bring; a name is short and has no such words in it. */
const isName: Record<Language, (text: string) => boolean> = {
  zh: (text) => text.length <= 12 && !/[或和与及的等其他]/u.test(text),
  en: (text) => text.split(' ').length <= 4 && !/\b(?:and|or|of|on|the|your|that|with|if|for)\b/i.test(text),
};

const departmentsOf = ({ department }: TermSource, guides: readonly Guide[]) =>
  [...new Set(guides.map((it) => it.department))].flatMap((id) => department(id) ?? []);

/**
 * The words of a release that a listener is unlikely to know, those first that matter most: what matters are called,
 * who owns them, what stands in the hall, then papers and results. What people say around them is everyday speech and
 * is left to the listener: a vocabulary that holds everything favours nothing.
 */
export const termsOf = (source: TermSource, language: Language): string[] => {
  const guides = source.guideIds.flatMap((id) => source.guide(id) ?? []);
  const complete = guides.flatMap((it) => (it.detail === 'complete' ? [it] : []));
  const { hall, help, bundles } = source;
  return [
    ...callsOf(guides, language),
    ...callsOf(bundles, language),
    ...namesOf(departmentsOf(source, guides), language),
    ...namesOf([hall, ...hall.zones, ...hall.windows, ...hall.places], language),
    ...namesOf(help?.services ?? [], language),
    ...complete.map(({ result }) => result.name[language]),
    ...complete.flatMap(({ materials }) => namesOf(materials, language)).filter(isName[language]),
  ];
};
