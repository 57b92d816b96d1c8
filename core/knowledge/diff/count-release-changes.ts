import type { Language } from '#contract/language.ts';
import type { ChangedEntry, ReleaseChanges } from './compare-releases.ts';
import { findingLabels } from './guide-facets.ts';

type Change = ChangedEntry['changes'][number];

/** How many guides changed in which manner; each guide that stands in both releases counts once. */
export type ReleaseCounts = Record<
  'added' | 'removed' | 'completed' | 'reduced' | 'substantial' | 'findingOnly' | 'immaterial' | 'unchanged',
  number
>;

const matters = ({ matters: it }: Change) => it;

export const countReleaseChanges = ({ guides, unchangedGuides }: ReleaseChanges, language: Language): ReleaseCounts => {
  const found: readonly string[] = Object.values(findingLabels).map((label) => label[language]);
  const became = (wanted: ChangedEntry['status']) => guides.filter(({ status }) => status === wanted);
  const changed = became('changed');
  const substantial = changed.filter(({ changes }) => changes.some(matters)).length;
  const findingOnly = changed.filter(({ changes }) => changes.every(({ element }) => found.includes(element))).length;
  return {
    added: became('added').length,
    removed: became('removed').length,
    completed: became('completed').length,
    reduced: became('reduced').length,
    substantial,
    findingOnly,
    immaterial: changed.length - substantial - findingOnly,
    unchanged: unchangedGuides,
  };
};
