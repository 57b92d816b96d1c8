import { describe, expect, it } from 'vitest';
import { bucketsOf, makeDomain } from '#core/finding/domain.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { unitsOf } from '#core/finding/units.ts';
import { normalise } from '#core/text/normalise.ts';
import { fitDomain } from '#tools/train/fit-domain.ts';

const noWords = { words: new Uint32Array(), wordStarts: new Uint32Array() };
const found = (text: string) => bucketsOf(unitsOf(normalise(text), noWords));
const spoken = (text: string, isMatter: boolean) => ({ found: found(text), isMatter, weight: 1 });

describe('what words speak for', () => {
  const said = ['补办证件', '申领补贴', 'renew my permit'].map((it) => spoken(it, true));
  const talk = ['咖啡好喝吗', '股票涨了', 'a nice beach'].map((it) => spoken(it, false));
  const weights = fitDomain([...said, ...talk]);

  it.each([
    ['补贴', '好喝'],
    ['permit', 'beach'],
  ])('is learnt of characters and of words: %s rather than %s', (matter, other) => {
    const domain = makeDomain(weights);
    expect(domain(found(matter))).toBeGreaterThan(domain(found(other)));
  });

  it('is the same every time, and half a byte a bucket', () => {
    expect(fitDomain([...said, ...talk])).toEqual(weights);
    expect(atob(weights.levels)).toHaveLength(2048);
  });

  it('says nothing of words that nobody taught but what is true of most', () => {
    expect(makeDomain(weights)(found('魑魅'))).toBe(weights.bias);
    expect(makeDomain(weights)([])).toBe(weights.bias);
  });

  it('counts a word once, and less the more is said', () => {
    expect(found('补补补')).toEqual(found('补'));
    const domain = makeDomain({ ...weights, bias: 0 });
    expect(Math.abs(domain(found('补魑魅魍魉')))).toBeLessThan(Math.abs(domain(found('补'))));
  });
});

describe('what the words of a question speak for, as it is shipped', () => {
  const domain = makeDomain(trainedWeights.domain);
  it.each([
    ['户口本丢了去哪里补领', '这只股票明天会涨吗'],
    ['how do I renew my residence permit', 'which beach is nice for a weekend'],
  ])('%s is more of a matter than %s', (matter, talk) => {
    expect(domain(found(matter))).toBeGreaterThan(domain(found(talk)) + 1);
  });
});
