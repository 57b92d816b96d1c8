import { describe, expect, it } from 'vitest';
import type { Candidate } from '#core/finding/candidate.ts';
import { liftFamilies } from '#core/finding/lift-families.ts';

const found = (guide: number, rank: number): Candidate => ({ guide, rank, vector: [rank], coverage: [0] });
const order = (candidates: readonly Candidate[]) => candidates.map(({ guide }) => guide);

describe('lifting the guides of a family', () => {
  const members = () => [3, 5, 8];

  it('puts all of them before what only a few words speak for, in the order of their own words', () => {
    const lifted = liftFamilies([found(1, 6), found(5, 4), found(3, 2)], [found(100, 9)], members);
    expect(order(lifted)).toEqual([5, 3, 8, 1]);
    const ranks = lifted.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('lowers nobody, and leaves first what is named by its own words', () => {
    const own = [found(1, 12), found(5, 11)];
    const lifted = liftFamilies(own, [found(100, 9)], members);
    expect(lifted.slice(0, 2)).toEqual(own);
  });

  it('puts the others of a family behind the first of it, before what shares a few words with the question', () => {
    const lifted = liftFamilies([found(5, 12), found(1, 8), found(3, 4)], [found(100, 11)], members);
    expect(order(lifted)).toEqual([5, 3, 8, 1]);
    const [first, second] = lifted.map(({ rank }) => rank);
    expect((first ?? 0) - (second ?? 0)).toBeGreaterThan(1);
  });

  it('gives no guide twice, whatever families it is in', () => {
    const lifted = liftFamilies([found(5, 1)], [found(100, 12), found(101, 8)], () => [5, 3]);
    expect(order(lifted)).toEqual([5, 3]);
    expect(lifted[0]?.rank).toBeGreaterThan(8);
  });

  it('changes nothing where no family was found', () => {
    const own = [found(1, 6), found(5, 4)];
    expect(liftFamilies(own, [], members)).toEqual(own);
  });
});
