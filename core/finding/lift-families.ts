import type { Candidate } from './candidate.ts';

/**
 * How far what a family is found by lifts its guides: so much worse than the family they are, and so much of what they are
 * behind it by themselves they stay behind.
 */
type Lift = { behind: number; kept: number };

/** Up to the front, which decides whether anything is asked. */
const toFront: Lift = { behind: 1.8, kept: 0.04 };
/** Up to so much behind the front: before what has nothing to do with it, when it is asked. */
const besides: Lift = { behind: 0, kept: 0.2 };
const behindFront = 1.5;

/** A guide that the words alone did not bring comes after those that they did. */
const unfound = 1;

const byRank = (a: Candidate, b: Candidate) => b.rank - a.rank || a.guide - b.guide;

type Ranked = Map<number, Candidate>;

const liftBy = (
  { behind, kept }: Lift,
  found: Ranked,
  families: readonly Candidate[],
  guidesOf: (family: number) => readonly number[],
): Ranked => {
  const lifted = new Map(found);
  for (const family of families) {
    for (const guide of guidesOf(family.guide)) {
      const own = lifted.get(guide);
      const rank = family.rank - behind - kept * (own ? family.rank - own.rank : family.rank + unfound);
      if (!own || own.rank < rank) lifted.set(guide, { ...family, guide, rank });
    }
  }
  return lifted;
};

/**
 * Lets every guide of a family be found by what the family is found by: of "身份证" it is as good as any other of them.
 * Never lowers a rank; where no family was found, nothing is made anew.
 */
export const liftFamilies = (
  found: Candidate[],
  families: readonly Candidate[],
  guidesOf: (family: number) => readonly number[],
): Candidate[] => {
  if (families.length === 0) return found;
  const own: Ranked = new Map(found.map((it) => [it.guide, it]));
  const lifted = liftBy(toFront, own, families, guidesOf);
  const front = Math.max(...Array.from(lifted.values(), ({ rank }) => rank));
  for (const [guide, it] of liftBy(besides, own, families, guidesOf)) {
    const rank = Math.min(it.rank, front - behindFront);
    const known = lifted.get(guide);
    if (!known || known.rank < rank) lifted.set(guide, { ...it, rank });
  }
  return [...lifted.values()].sort(byRank);
};
