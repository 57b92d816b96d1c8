import type { Language } from '#contract/language.ts';
import type { TurnTaken } from '#core/conversation/take-turn.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { asData } from './render-prompt.ts';

const mostCandidates = 10;
const mostOthers = 3;

/** What a model may choose among: what the engine found, guides before bundles. */
export const candidatesOf = ({ guides, why }: TurnTaken): string[] => [
  ...new Set([
    ...guides.slice(0, mostCandidates).map(({ id }) => id),
    ...why.others.candidates.slice(0, mostOthers).map(({ id }) => id),
  ]),
];

/** One candidate a line: id, name, and what it is for. Questions on the hall are the engine's own affair. */
export const describeCandidates = (release: ReleaseReader, ids: readonly string[], language: Language): string =>
  ids
    .flatMap((id) => {
      const matter = release.bundle(id) ?? release.guide(id);
      if (!matter) return [];
      const summary = 'summary' in matter ? matter.summary[language] : '';
      return [`${id} | ${asData(matter.name[language])} | ${asData(summary.slice(0, 90))}`];
    })
    .join('\n');
