import type { Candidate } from '#core/finding/candidate.ts';
import { dot } from '#core/finding/dot.ts';
import { rankFeatures } from '#core/finding/rank-features.ts';
import { fitRanker, type Listing } from './fit.ts';
import type { HeldOut } from './held-out.ts';

/** Candidates by other weights, best first. */
export const rerank = (candidates: readonly Candidate[], rank: readonly number[]) =>
  candidates.map((it) => ({ ...it, rank: dot(it.vector, rank) })).sort((a, b) => b.rank - a.rank);

const taughtWeight = 2;

const listingsOf = (asked: readonly HeldOut[], weight: number): Listing[] =>
  asked
    .filter(({ rights }) => rights.length > 0)
    .map(({ candidates, rights }) => ({ vectors: candidates.map(({ vector }) => vector), rights, weight }));

/** The ranker's weights, learnt from phrasings left out of the index and from questions written to teach by. */
export const learnRank = (heldOut: readonly HeldOut[], taught: readonly HeldOut[]) =>
  fitRanker([...listingsOf(heldOut, 1), ...listingsOf(taught, taughtWeight)], rankFeatures.length);

/** At which place each question's first fitting guide comes, with weights that never saw the question's fold; -1: nowhere. */
export const crossValidate = (heldOut: readonly HeldOut[], taught: readonly HeldOut[]) => {
  const folds = [...new Set(heldOut.map(({ fold }) => fold))];
  const places = folds.map((fold) => {
    const other = (it: HeldOut) => it.fold !== fold;
    const rank = learnRank(heldOut.filter(other), taught.filter(other));
    const placesOf = (asked: readonly HeldOut[]) =>
      asked
        .filter((it) => it.fold === fold && it.meant.length > 0)
        .map(({ candidates, meant }) => rerank(candidates, rank).findIndex(({ guide }) => meant.includes(guide)));
    return { heldOut: placesOf(heldOut), taught: placesOf(taught) };
  });
  return { heldOut: places.flatMap((it) => it.heldOut), taught: places.flatMap((it) => it.taught) };
};
