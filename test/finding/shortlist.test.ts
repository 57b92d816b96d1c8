import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '#core/finding/build-index.ts';
import { makeShortlister } from '#core/finding/shortlist.ts';
import { unitsOf } from '#core/finding/units.ts';
import { normalise } from '#core/text/normalise.ts';
import { release } from '../a-release.ts';

const { pinyin } = release.index;
const indexOf = (texts: readonly string[]) =>
  buildIndex(
    texts.map((text) => ({ passages: [{ text, weight: 1 }] })),
    pinyin,
  );
const shortlist = (texts: readonly string[], question: string, most: number) => {
  const index = indexOf(texts);
  return makeShortlister(index, most)(unitsOf(normalise(question), index));
};

describe('the shortlist', () => {
  it('holds what shares the most with the question first, and nothing that shares nothing', () => {
    expect(shortlist(['养犬', '公积金贷款', 'marriage', '租房提取公积金'], '公积金提取', 3)).toEqual([3, 1]);
  });

  it('takes the equals of the last, too, the first four times as many', () => {
    const texts = Array.from({ length: 30 }, () => '公积金');
    expect(shortlist(['结婚', ...texts], '公积金', 2)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shortlist(['公积金贷款', ...texts], '公积金贷款', 1)).toEqual([0]);
  });

  it('hears words that sound alike, and finds English by stem and start', () => {
    expect(shortlist(['结婚登记', '公积金'], '公基金', 1)).toEqual([1]);
    expect(shortlist(['residence permit', 'marriage registration'], 'how to register a marriage', 1)).toEqual([1]);
  });

  it('is empty where nothing is asked or nothing is there', () => {
    expect(shortlist(['公积金'], '', 5)).toEqual([]);
    expect(shortlist([], '公积金', 5)).toEqual([]);
  });

  it('finds among many what only one holds, and falls back on what many hold', () => {
    const texts = Array.from({ length: 3000 }, (_, index) => (index === 2345 ? '养犬登记办理' : '结婚登记办理'));
    expect(shortlist(texts, '养犬登记怎么办理', 5)[0]).toBe(2345);
    expect(shortlist(texts, '结婚', 3)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });

  it('gives the same for the same question, whatever was asked between', () => {
    const index = indexOf(['结婚登记', '公积金贷款', '租房提取公积金', 'residence permit']);
    const pick = makeShortlister(index, 3);
    const ask = (text: string) => pick(unitsOf(normalise(text), index));
    const first = ask('公积金贷款');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'结婚登记公积金贷款 permit') }), (text) => {
        ask(text);
        expect(ask('公积金贷款')).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
