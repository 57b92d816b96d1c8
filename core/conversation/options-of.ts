import type { IndexParts } from '#core/finding/index-parts.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { Draft } from './draft.ts';
import { namesakes } from './namesakes.ts';
import { sharesOf } from './shares.ts';

const mostOptions = 4;
// what is asked about at all is asked about with all that come so near the first
const near = 5;

/** Whether none of the candidates is clearly ahead. */
const isClose = ({ candidates }: Draft, { sharpness, thresholds }: FinderWeights) => {
  const ranks = candidates.map(({ rank }) => rank);
  return (sharesOf(ranks, sharpness)[0] ?? 1) < thresholds.clear;
};

const nearest = ({ candidates }: Draft) =>
  candidates.filter(({ rank }) => rank > (candidates[0]?.rank ?? 0) - near).slice(0, mostOptions);

const mostDoubtful = 3;
const mostOthers = 2;
// so little behind the best guide, another matter may be meant as well
const notFarBehind = 1;

/** What may be meant when it is not even sure that a guide fits: the first few, other matters among them. */
const doubtful = ({ candidates, others }: Draft, { thresholds }: FinderWeights) => {
  const bar = (candidates[0]?.rank ?? 0) - notFarBehind;
  const besides = others.candidates.filter(({ rank }) => others.confidence >= thresholds.maybeOther || rank >= bar);
  return [...candidates.slice(0, mostDoubtful), ...besides.slice(0, mostOthers)]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostOptions);
};

/** What to ask about but namesakes: what may be meant at all, or what nothing is clearly ahead of. */
const unclear = (draft: Draft, weights: FinderWeights) => {
  if (draft.confidence < weights.thresholds.accept) return doubtful(draft, weights);
  return isClose(draft, weights) ? nearest(draft) : [];
};

/** Ids of what to ask about: what is unclear, or those of one name. */
export const optionsOf = (draft: Draft, weights: FinderWeights, index: IndexParts): string[] => {
  const options = unclear(draft, weights);
  if (options.length > 1) return options.map(({ id }) => id);
  const named = namesakes(draft, index);
  return named[0] === draft.candidates[0]?.id ? named : [];
};
