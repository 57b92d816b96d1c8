import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { chineseForms, chinesePassages } from './chinese-cases.ts';
import { englishForms, englishPassages } from './english-cases.ts';
import { readNumeral } from './read-chinese-figures.ts';
import { readEnglishFigures } from './read-english-figures.ts';

describe('Chinese for the ear', () => {
  it.each([...chinesePassages, ...chineseForms])('says %s as %s', (written, spoken) => {
    expect(forTheEar(written, 'zh')).toBe(spoken);
  });

  it('says any amount so that it is heard as the same amount', () => {
    void fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
        const said = forTheEar(`共${amount.toLocaleString('en')}元`, 'zh').slice(1, -1);
        expect(readNumeral(said)).toBe(String(amount));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [2, '两'],
    [10, '十'],
    [14, '十四'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [2020, '两千零二十'],
    [10_001, '一万零一'],
    [20_200, '两万零两百'],
    [101_000, '十万一千'],
    [1_000_010, '一百万零一十'],
    [100_000_000, '一亿'],
    [200_020_000, '两亿零两万'],
  ])('says %d yuan as %s元', (amount, said) => {
    expect(forTheEar(`${amount}元`, 'zh')).toBe(`${said}元`);
  });
});

describe('English for the ear', () => {
  it.each([...englishPassages, ...englishForms])('says %s as %s', (written, spoken) => {
    expect(forTheEar(written, 'en')).toBe(spoken);
  });

  it('says any amount so that it is heard as the same amount', () => {
    void fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
        const said = forTheEar(`${amount.toLocaleString('en')} yuan`, 'en');
        expect(readEnglishFigures(said)).toBe(String(amount));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text without figures', () => {
  it.each([
    ['材料齐全，当场就能办好。', 'zh'],
    ['三个月内有效，别拖到过期。', 'zh'],
    ['With complete papers it is done on the spot.', 'en'],
    ["It is the parents' and the child's choice.", 'en'],
  ] as const)('is left as it is: %s', (text, language) => {
    expect(forTheEar(text, language)).toBe(text);
  });
});
