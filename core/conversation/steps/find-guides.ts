import type { Finder } from '#core/finding/make-finder.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';

/** Looks for the guides that the question may mean. */
export const makeFindGuides =
  (finder: Finder, release: ReleaseReader): Step =>
  (draft) => {
    if (draft.guide) return { next: draft };
    return { next: { ...draft, ...nameCandidates(finder(draft.question), release) } };
  };
