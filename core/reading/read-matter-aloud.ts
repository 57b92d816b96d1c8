import type { Citation } from '#contract/answer/citation.ts';
import type { Field } from '#contract/field.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { AnyWhen } from '#contract/guide/situation.ts';
import type { Language } from '#contract/language.ts';
import type { Notice } from '#contract/notice.ts';
import type { ReadSection } from '#contract/read-aloud.ts';
import { cite, citeBundle } from '#core/answer/cite.ts';
import { composeNotice } from '#core/answer/compose-notice.ts';
import { stagesOf } from '#core/answer/composing-bundle.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import { sentence } from '#core/answer/say.ts';
import { settleWhen } from '#core/bundle/settle-when.ts';
import type { Matter } from '#core/checklist/find-matter.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { paragraphsOf, withCase } from './read-paragraphs.ts';
import { materialParagraphs, partParagraphs } from './read-parts.ts';

type Reading = { matter: Matter; notice: Notice; language: Language; release: ReleaseReader };

/** The order of reading: what a listener needs first stands first. */
const order: readonly Field[] = ['steps', 'time-limit', 'fee', 'place', 'hours', 'online', 'contact'];

const citationOf = ({ matter, language, release }: Reading, field: Field): Citation | undefined =>
  matter.kind === 'guide'
    ? cite(matter.guide, [field], release, language)[0]
    : citeBundle(matter.bundle, release, language);

const sectionOf = (reading: Reading, field: Field, paragraphs: ReadSection['paragraphs']): ReadSection[] => {
  const citation = citationOf(reading, field);
  const title = fieldLabels[field][reading.language];
  return citation && paragraphs.length > 0 ? [{ title, who: false, field, paragraphs, citation }] : [];
};

const whoTitle = { zh: '谁能申请', en: 'Who can apply' };

/** Who can apply for what a guide gives; `whenOf` says a condition's case in the situations of the matter. */
const whoSection = (
  { notice, language, release }: Reading,
  guide: CompleteGuide,
  { title, whenOf }: { title: string; whenOf: (when: AnyWhen | undefined) => AnyWhen | undefined | 'never' },
): ReadSection[] => {
  const paragraphs = guide.conditions.flatMap(({ text, when }) => {
    const told = whenOf(when);
    if (told === 'never') return [];
    const said = withCase(text[language], told, { situations: notice.situations, language });
    return paragraphsOf({ text: said, when: told }, language);
  });
  const [citation] = cite(guide, ['conditions'], release, language);
  return citation && paragraphs.length > 0 ? [{ title, who: true, field: 'conditions', paragraphs, citation }] : [];
};

const whoSections = (reading: Reading): ReadSection[] => {
  const { matter, language, release } = reading;
  const title = whoTitle[language];
  if (matter.kind === 'guide') return whoSection(reading, matter.guide, { title, whenOf: (when) => when });
  const { bundle } = matter;
  return stagesOf({ bundle, release }).flatMap(({ stage, guide }) =>
    whoSection(reading, guide, {
      title: `${guide.name[language]} · ${title}`,
      whenOf: (when) => {
        if (Array.isArray(when)) return when;
        const settled = settleWhen(when, stage, bundle.situations);
        return settled === undefined ? 'never' : Object.keys(settled).length > 0 ? settled : undefined;
      },
    }),
  );
};

/** On what it rests: the laws by name and article. */
const lawSection = (reading: Reading): ReadSection[] => {
  const { matter, language } = reading;
  const { legalBasis } = matter.kind === 'guide' ? matter.guide : matter.bundle;
  const paragraphs = legalBasis.flatMap(({ name, article, number }) =>
    paragraphsOf(
      {
        text: sentence(
          [name[language], number, article?.[language]].filter(Boolean).join(language === 'zh' ? '，' : ', '),
          language,
        ),
      },
      language,
    ),
  );
  return sectionOf(reading, 'law', paragraphs);
};

/** A guide or a bundle as it is read aloud, section by section. */
export const readMatterAloud = (matter: Matter, language: Language, release: ReleaseReader): ReadSection[] => {
  const notice = composeNotice(matter, language, release);
  const reading: Reading = { matter, notice, language, release };
  const { summary } = matter.kind === 'guide' ? matter.guide : matter.bundle;
  const parts = order.flatMap((field) =>
    notice.parts
      .filter((part) => part.field === field)
      .flatMap((part) => sectionOf(reading, field, partParagraphs(part, notice))),
  );
  return [
    ...sectionOf(reading, 'summary', paragraphsOf({ text: summary[language] }, language)),
    ...whoSections(reading),
    ...sectionOf(reading, 'materials', materialParagraphs(notice)),
    ...parts,
    ...lawSection(reading),
  ];
};
