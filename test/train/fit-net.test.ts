import { describe, expect, it } from 'vitest';
import { scoreOf } from '#core/finding/net.ts';
import { type Case, fitNet } from '#tools/train/fit-net.ts';

const judged = (vectors: number[][], fits: boolean): Case => ({ vectors, fits, weight: 1 });

describe('a net that judges', () => {
  it('learns what no straight line parts', () => {
    const corners = [0, 1].flatMap((x) => [0, 5].map((y) => ({ x, y })));
    const net = fitNet(corners.map(({ x, y }) => judged([[1, x, y]], (x === 1) !== (y === 5))));
    const fits = corners.map(({ x, y }) => scoreOf(net, [1, x, y]) > 0);
    expect(fits).toEqual([false, true, true, false]);
  });

  it('is the same every time', () => {
    const cases = [judged([[1, 0]], false), judged([[1, 2]], true)];
    expect(fitNet(cases)).toEqual(fitNet(cases));
  });

  it('judges what could be two things by the surer one', () => {
    const plain = [judged([[1, 0, 1]], false), judged([[1, 3, 0]], true), judged([[1, 0, 0]], false)];
    const lifted = Array.from({ length: 5 }, () =>
      judged(
        [
          [1, 0, 1],
          [1, 3, 0],
        ],
        true,
      ),
    );
    const net = fitNet([...plain, ...lifted]);
    // had the first of their vectors counted to the end, it would have been learnt to fit
    expect(scoreOf(net, [1, 0, 1])).toBeLessThan(0);
    expect(scoreOf(net, [1, 3, 0])).toBeGreaterThan(0);
  });

  it('says of nothing that it is not meant', () => {
    expect(scoreOf({ hidden: [], out: [1] }, [])).toBe(Number.NEGATIVE_INFINITY);
  });
});
