import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, likenessTo } from '#core/text/likeness.ts';

describe('the likeness of two texts', () => {
  const text = fc
    .array(fc.constantFrom('身', '份', '证', '丢', '了', ' ', 'lost', ' card ', '1'), { maxLength: 12 })
    .map((it) => it.join(''));

  it('is between 0 and 1, and the same either way', () => {
    void fc.assert(
      fc.property(text, text, (one, other) => {
        const likeness = likenessOf(one, other);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
        expect(likenessOf(other, one)).toBeCloseTo(likeness, 9);
      }),
    );
  });

  it('is whole for the same words, however they are written', () => {
    expect(likenessOf('身份证丢了', '身份证丢了！')).toBeCloseTo(1);
    expect(likenessOf('lost cards', 'Lost card')).toBeCloseTo(1);
  });

  it('is none for texts that share nothing, or where nothing is said', () => {
    expect(likenessOf('身份证', '护照')).toBe(0);
    expect(likenessOf('', '护照')).toBe(0);
    expect(likenessOf('？', '护照')).toBe(0);
  });

  it('is more the more is shared, and more in order than out of it', () => {
    expect(likenessOf('租的房子', '租房')).toBeGreaterThan(likenessOf('买的房子', '租房'));
    expect(likenessOf('登报', '要登报吗')).toBeGreaterThan(likenessOf('报登', '要登报吗'));
  });

  it('counts each part for what it is said to be worth', () => {
    const rare = (unit: string) => (unit === '要' || unit === '吗' ? 0 : 1);
    expect(likenessTo('要登报吗', rare)('登报')).toBeGreaterThan(likenessOf('要登报吗', '登报'));
    expect(likenessTo('要吗', rare)('要钱吗')).toBe(0);
  });
});
