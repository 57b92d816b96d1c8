import { dot } from '#core/finding/dot.ts';
import { rankFeatures } from '#core/finding/rank-features.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import { fitLogistic, type Judged } from './fit.ts';
import type { HeldOut } from './held-out.ts';
import { learnDomain } from './learn-domain.ts';
import { crossValidate, learnRank } from './learn-rank.ts';
import { crossValidateReject, judgeOther, type Lessons, learnReject, surenessIn } from './learn-sureness.ts';

const round = (value: number) => Number(value.toFixed(3));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const isOnGuide = ({ meant }: HeldOut) => meant.length > 0;

const within = (places: readonly number[], most: number) =>
  percent(places.filter((place) => place >= 0 && place < most).length / places.length);

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
  const gaps = asked.map(({ candidates, rights }) => {
    const ranks = candidates.map(({ vector }) => dot(vector, rank));
    return ranks.map((it) => it - (ranks[rights[0] ?? 0] ?? 0));
  });
  const lossOf = (sharpness: number) =>
    gaps.reduce((sum, all) => sum + Math.log(all.reduce((total, gap) => total + Math.exp(gap * sharpness), 0)), 0);
  const tried = Array.from({ length: 31 }, (_, index) => round(0.5 + index * 0.05));
  return tried.sort((a, b) => lossOf(a) - lossOf(b))[0] ?? 1;
};

/** Learns weights from questions that the index did not hold, and says how well they do on folds they never saw. */
export const learn = (given: Lessons) => {
  const { domain, lessons } = learnDomain(given);
  const { heldOut, taught, outside, guidesOf } = lessons;
  const fitting = heldOut.filter(({ rights }) => rights.length > 0);
  const rank = learnRank(heldOut, taught).map(round);
  const reject = learnReject(lessons, rank);
  const judgedOther = judgeOther([...heldOut, ...taught, ...outside], rank, reject);
  const other = fitLogistic(judgedOther, judgedOther[0]?.vector.length ?? 0).map(round);
  const surenessUnder = (share: number, asked: readonly HeldOut[]) => {
    const sure = asked.map((it) => surenessIn(it, reject, rank, guidesOf)).sort((a, b) => a - b);
    return round(sure[Math.floor(sure.length * share)] ?? 0.5);
  };
  const onGuides = judgeOther([...heldOut, ...taught].filter(isOnGuide), rank, reject);
  const weights: FinderWeights = {
    rank,
    domain,
    reject,
    other,
    sharpness: fitSharpness(fitting, rank),
    thresholds: {
      accept: surenessUnder(0.03, taught),
      surely: surenessUnder(0.25, taught),
      maybe: 0.4,
      clear: 0.5,
      maybeOther: 0.3,
      other: round(reachedBy(mostTaken, onGuides, other)),
    },
  };
  const places = crossValidate(heldOut, taught);
  const rejecting = crossValidateReject(lessons, rank);
  const report = [
    `${places.heldOut.length} held-out questions on guides (half of them misheard), ${heldOut.length - places.heldOut.length} on other matters, ${taught.length} taught, ${outside.length} out of scope`,
    `cross-validated: held out first ${within(places.heldOut, 1)}, first three ${within(places.heldOut, 3)}; taught first ${within(places.taught, 1)}, first three ${within(places.taught, 3)}`,
    `cross-validated: of the taught refused ${percent(rejecting.refused)}, out of scope passed ${percent(rejecting.passed)}, ${percent(rejecting.passedAt95)} where 95 % of the taught pass`,
    ...rankFeatures.map((name, index) => `  ${name.padEnd(24)}${rank[index]}`),
    `other ${JSON.stringify(other)}`,
    `sharpness ${weights.sharpness}, thresholds ${JSON.stringify(weights.thresholds)}`,
  ];
  return { weights, report };
};
