import type { Found } from '#core/finding/make-finder.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Draft } from './draft.ts';

/** What finding brought, with the guides' ids in place of their positions in the release. */
export const nameCandidates = (
  { candidates, confidence }: Found,
  { guideIds }: ReleaseReader,
): Pick<Draft, 'candidates' | 'confidence'> => ({
  candidates: candidates.map((it) => ({ ...it, id: guideIds[it.guide] ?? '' })),
  confidence,
});
