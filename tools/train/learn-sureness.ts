import { liftFamilies } from '#core/finding/lift-families.ts';
import { type Net, scoreOf } from '#core/finding/net.ts';
import { otherVector, rejectVector, surenessOf } from '#core/finding/sureness.ts';
import type { Judged } from './fit.ts';
import { type Case, fitNet } from './fit-net.ts';
import type { HeldOut } from './held-out.ts';
import { rerank } from './learn-rank.ts';

/** Everything that the weights are learnt from. */
export type Lessons = {
  /** Phrasings that the index did not hold. */
  heldOut: readonly HeldOut[];
  /** Such phrasings of families. */
  ofFamilies: readonly HeldOut[];
  /** Questions written to teach by. */
  taught: readonly HeldOut[];
  /** Questions that nothing fits. */
  outside: readonly HeldOut[];
  /** Beginnings and ends of names. */
  fragments: readonly HeldOut[];
  guidesOf: GuidesOf;
};

/** The guides of a family, by its place in the index. */
export type GuidesOf = (family: number) => readonly number[];

/**
 * How much a question counts. What is out of scope weighs so much together, however many sentences stand for it; so does
 * what is asked of the hall or of another office.
 */
const weightOf = { heldOut: 0.2, ofFamily: 0.15, taught: 2, outside: 2000, ofHall: 300, near: 0.05, fragment: 0.5 };

/** The vectors of a question's lists, without the guides that are left out. */
const vectorsOf = (
  it: HeldOut,
  rank: readonly number[],
  guidesOf: GuidesOf,
  without: readonly number[] = [],
): number[][] => {
  const rivals = rerank(it.rivals, rank);
  const alone = rerank(it.candidates, rank);
  const lists = [alone, liftFamilies(alone, rerank(it.families, rank), guidesOf)];
  return lists
    .map((list) => list.filter(({ guide }) => !without.includes(guide)))
    .map((list) => rejectVector(list, it.extent, rivals))
    .filter((vector) => vector.length > 0);
};

const isOnGuide = ({ meant }: HeldOut) => meant.length > 0;

/** A question as the rejector sees it; without its own guides it is one that comes close and still does not fit. */
const casesOf = (it: HeldOut, weight: number, rank: readonly number[], guidesOf: GuidesOf): Case[] => [
  { vectors: vectorsOf(it, rank, guidesOf), fits: true, weight },
  { vectors: vectorsOf(it, rank, guidesOf, it.meant), fits: false, weight: weightOf.near },
];

/** Whether a question on the hall or on another office was meant, and found. */
const isOnHall = (it: HeldOut) => {
  const right = it.others[it.rightOther];
  return right !== undefined && it.rivals.includes(right);
};

/** Learns what speaks for a guide being meant at all. Of a text that brought nothing nothing is learnt. */
export const learnReject = (
  { heldOut, ofFamilies, taught, outside, fragments, guidesOf }: Lessons,
  rank: readonly number[],
) => {
  const outsideEach = weightOf.outside / Math.max(outside.length, 1);
  const onHall = heldOut.filter(isOnHall);
  const cases = [
    ...heldOut.filter(({ rights }) => rights.length > 0).flatMap((it) => casesOf(it, weightOf.heldOut, rank, guidesOf)),
    ...ofFamilies.flatMap((it) => casesOf(it, weightOf.ofFamily, rank, guidesOf)),
    ...taught.flatMap((it) => casesOf(it, weightOf.taught, rank, guidesOf)),
    ...outside.map((it) => ({ vectors: vectorsOf(it, rank, guidesOf), fits: false, weight: outsideEach })),
    ...onHall.map((it) => ({
      vectors: vectorsOf(it, rank, guidesOf),
      fits: false,
      weight: weightOf.ofHall / onHall.length,
    })),
    ...fragments.map((it) => ({ vectors: vectorsOf(it, rank, guidesOf), fits: true, weight: weightOf.fragment })),
  ];
  return fitNet(cases.filter(({ vectors }) => vectors.length > 0));
};

/** How surely a guide is meant: the surer of both lists counts. */
export const surenessIn = (it: HeldOut, reject: Net, rank: readonly number[], guidesOf: GuidesOf) =>
  Math.max(
    0,
    ...vectorsOf(it, rank, guidesOf).map((vector) => surenessOf(scoreOf(reject, vector), it.extent, it.domain)),
  );

// of what is decided between guides and other matters
const guideWeight = 0.5;
const othersWeight = 1000;

/** A question as it is decided whether a bundle or a question on the hall fits better than any guide. */
export const judgeOther = (asked: readonly HeldOut[], rank: readonly number[], reject: Net): Judged[] => {
  const outside = asked.filter((it) => !isOnGuide(it) && it.rightOther < 0).length;
  return asked.flatMap((it) => {
    const others = rerank(it.others, rank);
    if (others.length === 0) return [];
    const vector = otherVector(others, rerank(it.candidates, rank), it.extent, reject);
    if (isOnGuide(it)) return [{ vector, fits: false, weight: guideWeight }];
    if (it.rightOther < 0) return [{ vector, fits: false, weight: othersWeight / outside }];
    // where the wrong one comes first, saying it would be wrong
    return [{ vector, fits: others[0]?.guide === it.others[it.rightOther]?.guide, weight: 1 }];
  });
};

/**
 * How surely taught questions and those out of scope are judged by weights that never saw their fold: the share of the
 * taught that is refused, and of the others that passes, at even odds; and the latter where 95 % of the taught pass.
 */
export const crossValidateReject = (lessons: Lessons, rank: readonly number[]) => {
  const folds = [...new Set(lessons.taught.map(({ fold }) => fold))];
  const judged = folds.map((fold) => {
    const other = (it: HeldOut) => it.fold !== fold;
    const [heldOut, taught, outside] = [lessons.heldOut, lessons.taught, lessons.outside].map((it) => it.filter(other));
    const net = learnReject({ ...lessons, heldOut: heldOut ?? [], taught: taught ?? [], outside: outside ?? [] }, rank);
    const sureOf = (asked: readonly HeldOut[]) =>
      asked.filter((it) => it.fold === fold).map((it) => surenessIn(it, net, rank, lessons.guidesOf));
    return { inside: sureOf(lessons.taught), outside: sureOf(lessons.outside) };
  });
  const inside = judged.flatMap((it) => it.inside).sort((a, b) => a - b);
  const outside = judged.flatMap((it) => it.outside);
  const passing = (bar: number) => outside.filter((it) => it >= bar).length / outside.length;
  return {
    refused: inside.filter((it) => it < 0.5).length / inside.length,
    passed: passing(0.5),
    passedAt95: passing(inside[Math.floor(inside.length * 0.05)] ?? 0.5),
  };
};
