import type { Candidate } from './candidate.ts';

/** What families, by their position in the release, are found by is worth a little less for each of their guides. */
const behind = 1.5;
/** How much of its own rank a guide keeps among the guides of its family. */
const kept = 0.1;
/** A guide that the words alone did not bring comes after those that they did. */
const unfound = 1;

const byRank = (a: Candidate, b: Candidate) => b.rank - a.rank || a.guide - b.guide;

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
  const lifted = new Map(found.map((it) => [it.guide, it]));
  for (const family of families) {
    for (const guide of guidesOf(family.guide)) {
      const own = lifted.get(guide);
      const rank = family.rank - behind - kept * (own ? family.rank - own.rank : family.rank + unfound);
      if (!own || own.rank < rank) lifted.set(guide, { ...family, guide, rank });
    }
  }
  return [...lifted.values()].sort(byRank);
};
