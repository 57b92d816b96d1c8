import type { Nearness } from '#core/finding/vectors/nearness.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';

// in ranks: what a standard deviation nearer is worth. Set by hand, and small: no real model's vectors were at hand
const worth = 0.5;
/** The most ranks that nearness tells two guides apart by: as much as the words leave in doubt. */
export const mostNearer = 2;

/** Ranks by words and nearness, moved so that the first rank stays what it was: others are held against it. */
const weighed = (candidates: Draft['candidates'], nearness: Nearness) => {
  const nears = candidates.map(({ guide }) => nearness(guide));
  const nearest = Math.max(...nears);
  const sums = candidates.map(({ rank }, at) => rank - Math.min(mostNearer, worth * (nearest - (nears[at] ?? 0))));
  const moved = (candidates[0]?.rank ?? 0) - Math.max(...sums);
  return candidates.map((it, at) => ({ ...it, rank: (sums[at] ?? 0) + moved })).sort((a, b) => b.rank - a.rank);
};

/**
 * Lets vectors tell guides apart that the words leave close. Whether a guide is meant at all the words decide alone: the
 * confidence stays, and where it is too small for any guide nothing changes. The step comes with the question, so that an
 * engine without vectors holds none of it.
 */
export const makeWeighNearness =
  ({ maybe }: FinderWeights['thresholds'], nearness: Nearness): Step =>
  (draft) => {
    const { candidates, confidence } = draft;
    if (isSettled(draft) || candidates.length < 2 || confidence < maybe) return { next: draft };
    return { next: { ...draft, candidates: weighed(candidates, nearness) } };
  };
