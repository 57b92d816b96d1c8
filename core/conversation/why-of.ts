import type { Draft } from './draft.ts';
import type { Why } from './why.ts';

const round = (value: number) => Number(value.toFixed(3));

const weighed = (candidates: Draft['candidates'], most: number): Why['guides'] =>
  candidates.slice(0, most).map(({ id, rank, vector }) => ({ id, rank: round(rank), columns: vector.map(round) }));

/** What a draft tells of how it came about. */
export const whyOf = ({ wanted, candidates, confidence, others }: Draft): Why => ({
  fields: [...wanted],
  confidence: round(confidence),
  margin: round((candidates[0]?.rank ?? 0) - (candidates[1]?.rank ?? 0)),
  guides: weighed(candidates, 5),
  others: { confidence: round(others.confidence), candidates: weighed(others.candidates, 3) },
});
