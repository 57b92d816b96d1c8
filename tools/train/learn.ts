import { dot } from '#core/finding/dot.ts';
import { type Candidate, rejectVector } from '#core/finding/make-finder.ts';
import { rankFeatures } from '#core/finding/rank-features.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import { fitRanker, fitRejector, type Judged, type Listing } from './fit.ts';
import type { HeldOut } from './held-out.ts';

const round = (value: number) => Number(value.toFixed(4));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const rerank = (candidates: readonly Candidate[], rank: readonly number[]) =>
  candidates.map((it) => ({ ...it, rank: dot(it.vector, rank) })).sort((a, b) => b.rank - a.rank);

const listing = ({ candidates, right }: HeldOut): Listing => ({
  vectors: candidates.map(({ vector }) => vector),
  right,
});

const rightGuide = ({ candidates, right }: HeldOut) => candidates[right]?.guide;

/** At which place each question's guide comes, with weights that never saw the question's fold; -1: nowhere. */
const crossValidate = (asked: readonly HeldOut[]) =>
  [...new Set(asked.map(({ fold }) => fold))].flatMap((fold) => {
    const rank = fitRanker(asked.filter((it) => it.fold !== fold && it.right >= 0).map(listing), rankFeatures.length);
    return asked
      .filter((it) => it.fold === fold)
      .map((it) => rerank(it.candidates, rank).findIndex(({ guide }) => guide === rightGuide(it)));
  });

const within = (places: readonly number[], most: number) =>
  percent(places.filter((place) => place >= 0 && place < most).length / places.length);

const fragmentWeight = 0.5;

/** A question as the rejector sees it; without its own guide it is one that comes close and still does not fit. */
const judge = (asked: readonly HeldOut[], rank: readonly number[]): Judged[] =>
  asked.flatMap((it) => {
    const all = rerank(it.candidates, rank);
    const others = all.filter(({ guide }) => guide !== rightGuide(it));
    const near = { vector: rejectVector(others, it.length), fits: false, weight: it.right < 0 ? 4 : 0.15 };
    return it.right < 0 ? [near] : [{ vector: rejectVector(all, it.length), fits: true, weight: 1 }, near];
  });

/** The sharpness under which the shares of the first candidates are most probable, by trial. */
const fitSharpness = (asked: readonly HeldOut[], rank: readonly number[]) => {
  const lossOf = (sharpness: number) =>
    asked.reduce((sum, it) => {
      const ranks = rerank(it.candidates, rank);
      const own = ranks.find(({ guide }) => guide === rightGuide(it));
      const total = ranks.reduce((all, { rank: value }) => all + Math.exp(value * sharpness), 0);
      return own ? sum + Math.log(total) - own.rank * sharpness : sum;
    }, 0);
  return [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6].sort((a, b) => lossOf(a) - lossOf(b))[0] ?? 1;
};

/** Learns weights from questions that the index did not hold, and says how well they do on folds they never saw. */
export const learn = (asked: readonly HeldOut[], outside: readonly HeldOut[], fragments: readonly HeldOut[]) => {
  const fitting = asked.filter(({ right }) => right >= 0);
  const rank = fitRanker(fitting.map(listing), rankFeatures.length).map(round);
  const short = fragments.map(({ candidates, length }) => {
    return { vector: rejectVector(rerank(candidates, rank), length), fits: true, weight: fragmentWeight };
  });
  const judged = [...judge([...fitting, ...outside], rank), ...short];
  const reject = fitRejector(judged, judged[0]?.vector.length ?? 0).map(round);
  const sure = fitting
    .map((it) => 1 / (1 + Math.exp(-dot(rejectVector(rerank(it.candidates, rank), it.length), reject))))
    .sort((a, b) => a - b);
  const weights: FinderWeights = {
    rank,
    reject,
    sharpness: fitSharpness(fitting, rank),
    thresholds: {
      accept: round(sure[Math.floor(sure.length * 0.08)] ?? 0.5),
      surely: round(sure[Math.floor(sure.length * 0.4)] ?? 0.8),
      maybe: 0.5,
      clear: 0.5,
      close: 0.07,
    },
  };
  const places = crossValidate(asked);
  const report = [
    `${asked.length} held-out questions (half of them misheard), ${outside.length} out of scope`,
    `cross-validated: first ${within(places, 1)}, first three ${within(places, 3)}`,
    ...rankFeatures.map((name, index) => `  ${name.padEnd(24)}${rank[index]}`),
    `rejector ${JSON.stringify(reject)}`,
    `sharpness ${weights.sharpness}, thresholds ${JSON.stringify(weights.thresholds)}`,
  ];
  return { weights, report };
};
