import type { Finder } from '#core/finding/make-finder.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Step } from '../draft.ts';

/** Looks for the guides that the question may mean. */
export const makeFindGuides =
  (finder: Finder, release: ReleaseReader): Step =>
  (draft) => {
    if (draft.guide) return { next: draft };
    const { candidates, confidence } = finder(draft.question);
    const named = candidates.map((it) => ({ ...it, id: release.guideIds[it.guide] ?? '' }));
    return { next: { ...draft, candidates: named, confidence } };
  };
