import type { Found, Judged } from '#core/finding/make-finder.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Draft } from './draft.ts';

/** What finding brought, with ids in place of positions in the release. */
export const nameCandidates = (
  { others, ...guides }: Found,
  { documentIds }: ReleaseReader,
): Pick<Draft, 'candidates' | 'confidence' | 'others'> => {
  const named = ({ candidates, confidence }: Judged) => ({
    candidates: candidates.map((it) => ({ ...it, id: documentIds[it.guide] ?? '' })),
    confidence,
  });
  return { ...named(guides), others: named(others) };
};
