import type { Finder } from '#core/finding/make-finder.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isSettled, type Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';

/** Looks for the guides, bundles and questions on the hall that the question may mean. */
export const makeFindGuides =
  (finder: Finder, release: ReleaseReader): Step =>
  (draft) => {
    if (isSettled(draft)) return { next: draft };
    return { next: { ...draft, ...nameCandidates(finder(draft.question), release) } };
  };
