import type { Tapped } from '#contract/answer/tapped.ts';
import type { PartOfDay } from './part-of-day.ts';

/** A question to tap. */
export type Suggestion = { label: string; tapped?: Tapped };

type Known = {
  /** Those of the release. */
  published: readonly Suggestion[];
  /** What this screen is asked most, most first. */
  habitual: readonly Suggestion[];
  /** What suits the hour. */
  ofDay: readonly Suggestion[];
  part: PartOfDay;
};

const parts: readonly PartOfDay[] = ['morning', 'noon', 'afternoon', 'evening'];

/** The published ones begin at another place in each part of the day, so that all of them have their turn. */
const turned = (all: readonly Suggestion[], part: PartOfDay) => {
  const from = Math.round((all.length * parts.indexOf(part)) / parts.length);
  return [...all.slice(from), ...all.slice(0, from)];
};

/** What to suggest to somebody who does not know where to begin, without saying anything twice. */
export const suggest = ({ published, habitual, ofDay, part }: Known, many: number): Suggestion[] => {
  const all = [
    ...habitual.slice(0, 2),
    ...turned(published, part).slice(0, many - 1),
    ...ofDay,
    ...turned(published, part),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ label }) => {
      const isNew = !seen.has(label);
      seen.add(label);
      return isNew;
    })
    .slice(0, many);
};

/** What a button takes beside its text, and what a row holds: in widths of a Latin letter. */
const beside = 6;
const wideLetter = /[\p{Script=Han}，。？！、“”]/gu;

const widthOf = ({ label }: Suggestion) => label.length + (label.match(wideLetter)?.length ?? 0) + beside;

/** As many as fit into one row of this width, one at least. */
export const fitting = (suggestions: readonly Suggestion[], width: number): Suggestion[] => {
  let taken = 0;
  return suggestions.filter((it, index) => {
    taken += widthOf(it);
    return index === 0 || taken <= width;
  });
};
