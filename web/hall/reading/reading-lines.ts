import type { ReadAloud, ReadSection } from '#contract/read-aloud.ts';
import { applies, type Chosen } from '#core/guide/applies.ts';
import type { Sentence } from '../voice/speaker.ts';

/** One paragraph as it is read. */
export type ReadingLine = { shown: string; article?: string | undefined; section: ReadSection; sentences: Sentence[] };

/** The paragraphs in order, without those that the visitor's own choices rule out. A section begins with its title. */
export const readingLines = ({ sections }: Pick<ReadAloud, 'sections'>, chosen: Chosen = {}): ReadingLine[] =>
  sections.flatMap((section) =>
    section.paragraphs
      .filter(({ when }) => applies(when, chosen))
      .map(({ shown, spoken, article }, index) => {
        const lead = index === 0 ? [{ shown: section.title, spoken: `${section.title}。` }] : [];
        return { shown, article, section, sentences: [...lead, { shown, spoken }] };
      }),
  );

/** Where it is told who can apply; undefined where nothing is. */
export const whoLine = (lines: readonly ReadingLine[]): number | undefined => {
  const at = lines.findIndex(({ section }) => section.who);
  return at < 0 ? undefined : at;
};

/** The sections that something is read of, each with its first line. */
export const contentsOf = (lines: readonly ReadingLine[]) =>
  lines.flatMap(({ section }, at) => (lines[at - 1]?.section === section ? [] : [{ title: section.title, at }]));
