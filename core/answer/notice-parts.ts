import type { Field } from '#contract/field.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Language } from '#contract/language.ts';
import type { Notice } from '#contract/notice.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { fieldLabels, labels } from './labels.ts';
import { sayClosed, sayList, sayOpening } from './say.ts';

export type NoticePart = Notice['parts'][number];

/** One part of the page under the field's own name; none when there is nothing to say. */
export const part = (field: Field, language: Language, entries: NoticePart['entries']): NoticePart[] =>
  entries.length === 0 ? [] : [{ field, title: fieldLabels[field][language], entries }];

/** When the hall is open; whoever sets out should know that hall and hours may be a sample. */
export const hoursPart = ({ hall }: Pick<ReleaseReader, 'hall'>, language: Language): NoticePart[] => {
  const closed = sayClosed(hall.opening, language);
  const shut = language === 'zh' ? `${closed}不开` : `closed on ${closed}`;
  const open = [...sayOpening(hall.opening, language), ...(closed ? [shut] : [])];
  const lines = [open.join(language === 'zh' ? '；' : '; '), hall.openingNote[language]];
  return part(
    'hours',
    language,
    [...lines, ...(hall.sample ? [hall.notice[language]] : [])].map((text) => ({ text })),
  );
};

type Line = CompleteGuide['contacts']['complaint'][number];

/** Numbers of several guides, each once, with all the names under which it answers. */
const byPhone = (lines: readonly Line[], title: string, language: Language) =>
  [...new Set(lines.map(({ phone }) => phone))].map((phone) => {
    const names = new Set(lines.filter((it) => it.phone === phone).map(({ name }) => name[language]));
    return {
      title,
      text: `${phone} ${language === 'zh' ? `${sayList([...names], 'zh')}` : sayList([...names], 'en')}`,
    };
  });

/** Where to ask, and where to complain: two different numbers. */
export const contactPart = (guides: readonly CompleteGuide[], language: Language): NoticePart[] =>
  part('contact', language, [
    ...byPhone(
      guides.flatMap(({ contacts }) => contacts.consultation),
      labels.consultation[language],
      language,
    ),
    ...byPhone(
      guides.flatMap(({ contacts }) => contacts.complaint),
      labels.complaint[language],
      language,
    ),
  ]);

/** Official pages of several guides, each once. */
export const onlineLinks = (guides: readonly CompleteGuide[], language: Language): NoticePart['entries'] => {
  const links = guides.flatMap(({ channels: { online } }) =>
    [online?.computer, online?.mobile].filter((it) => it !== undefined),
  );
  return [...new Map(links.map(({ name, url }) => [url, { title: name[language], text: url }])).values()];
};
