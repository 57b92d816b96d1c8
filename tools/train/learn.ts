import type { Candidate } from '#core/finding/candidate.ts';
import { dot } from '#core/finding/dot.ts';
import { otherVector, rejectVector } from '#core/finding/make-finder.ts';
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
// what is out of scope weighs this much together, however many sentences stand for it
const outsideWeight = 1000;
const nearWeight = 0.15;

/** A question as the rejector sees it; without its own guide it is one that comes close and still does not fit. */
const judge = (asked: readonly HeldOut[], rank: readonly number[]): Judged[] => {
  const weightOutside = outsideWeight / Math.max(asked.filter(({ right }) => right < 0).length, 1);
  return asked.flatMap((it) => {
    const all = rerank(it.candidates, rank);
    const rivals = rerank(it.rivals, rank);
    const others = all.filter(({ guide }) => guide !== rightGuide(it));
    const near = {
      vector: rejectVector(others, it.length, rivals),
      fits: false,
      weight: it.right < 0 ? weightOutside : nearWeight,
    };
    return it.right < 0 ? [near] : [{ vector: rejectVector(all, it.length, rivals), fits: true, weight: 1 }, near];
  });
};

const guideWeight = 0.5;

/** A question as it is decided whether a bundle or a question on the hall fits better than any guide. */
const judgeOther = (asked: readonly HeldOut[], rank: readonly number[], reject: readonly number[]): Judged[] => {
  const outside = asked.filter((it) => !it.ofGuide && it.rightOther < 0).length;
  return asked.flatMap((it) => {
    const others = rerank(it.others, rank);
    if (others.length === 0) return [];
    const vector = otherVector(others, rerank(it.candidates, rank), it.length, reject);
    if (it.ofGuide) return [{ vector, fits: false, weight: guideWeight }];
    if (it.rightOther < 0) return [{ vector, fits: false, weight: outsideWeight / outside }];
    // where the wrong one comes first, saying it would be wrong
    return [{ vector, fits: others[0]?.guide === it.others[it.rightOther]?.guide, weight: 1 }];
  });
};

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

// at most so many questions on guides may be taken for another matter's
const mostTaken = 0.015;

/** The confidence that only so large a share of the judged reaches. */
const reachedBy = (share: number, judged: readonly Judged[], other: readonly number[]) => {
  const confidences = judged.map(({ vector }) => sigmoid(dot(vector, other))).sort((a, b) => b - a);
  return confidences[Math.floor(confidences.length * share)] ?? 0.5;
};

/** The sharpness under which the shares of the candidates are most probable, by trial. */
const fitSharpness = (asked: readonly HeldOut[], rank: readonly number[]) => {
  const gaps = asked.map(({ candidates, right }) => {
    const ranks = candidates.map(({ vector }) => dot(vector, rank));
    return ranks.map((it) => it - (ranks[right] ?? 0));
  });
  const lossOf = (sharpness: number) =>
    gaps.reduce((sum, all) => sum + Math.log(all.reduce((total, gap) => total + Math.exp(gap * sharpness), 0)), 0);
  const tried = Array.from({ length: 31 }, (_, index) => round(0.5 + index * 0.05));
  return tried.sort((a, b) => lossOf(a) - lossOf(b))[0] ?? 1;
};

/** Learns weights from questions that the index did not hold, and says how well they do on folds they never saw. */
export const learn = (asked: readonly HeldOut[], outside: readonly HeldOut[], fragments: readonly HeldOut[]) => {
  const fitting = asked.filter(({ right }) => right >= 0);
  const rank = fitRanker(fitting.map(listing), rankFeatures.length).map(round);
  const short = fragments.map(({ candidates, rivals, length }) => {
    return {
      vector: rejectVector(rerank(candidates, rank), length, rerank(rivals, rank)),
      fits: true,
      weight: fragmentWeight,
    };
  });
  const judged = [...judge([...fitting, ...outside], rank), ...short];
  const reject = fitRejector(judged, judged[0]?.vector.length ?? 0).map(round);
  const judgedOther = judgeOther([...asked, ...outside], rank, reject);
  const other = fitRejector(judgedOther, judgedOther[0]?.vector.length ?? 0).map(round);
  const sure = fitting
    .map((it) => sigmoid(dot(rejectVector(rerank(it.candidates, rank), it.length, rerank(it.rivals, rank)), reject)))
    .sort((a, b) => a - b);
  const weights: FinderWeights = {
    rank,
    reject,
    other,
    sharpness: fitSharpness(fitting, rank),
    thresholds: {
      accept: round(sure[Math.floor(sure.length * 0.06)] ?? 0.5),
      surely: round(sure[Math.floor(sure.length * 0.2)] ?? 0.8),
      maybe: 0.5,
      clear: 0.5,
      maybeOther: 0.3,
      other: round(
        reachedBy(
          mostTaken,
          judgeOther(
            asked.filter(({ ofGuide }) => ofGuide),
            rank,
            reject,
          ),
          other,
        ),
      ),
    },
  };
  const places = crossValidate(asked.filter(({ ofGuide }) => ofGuide));
  const report = [
    `${places.length} held-out questions on guides (half of them misheard), ${asked.length - places.length} on other matters, ${outside.length} out of scope`,
    `cross-validated: first ${within(places, 1)}, first three ${within(places, 3)}`,
    ...rankFeatures.map((name, index) => `  ${name.padEnd(24)}${rank[index]}`),
    `rejector ${JSON.stringify(reject)}`,
    `other ${JSON.stringify(other)}`,
    `sharpness ${weights.sharpness}, thresholds ${JSON.stringify(weights.thresholds)}`,
  ];
  return { weights, report };
};
