import { describe, expect, it } from 'vitest';
import { claimsIn, isNamed } from '#core/model/claims-in.ts';

const kinds = (text: string) => claimsIn(text).map(({ kind }) => kind);

describe('names in a sentence', () => {
  it.each([
    ['要带银行流水', 'paper'],
    ['先到居委会盖章', 'authority'],
    ['依据《继承法》', 'law'],
    ['按第三十八条', 'law'],
    ['找王主任', 'person'],
    ['Ask for Mr. Chen', 'person'],
    ['The Public Security Bureau issues it', 'authority'],
    ['Bring your passport', 'paper'],
  ])('are found in %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('are none where nothing is named', () => {
    expect(claimsIn('当场就能办好，不用再跑。')).toEqual([]);
  });

  it('stand in the source with or without what comes before them', () => {
    expect(isNamed('要带居民身份证', '居民身份证、户口簿')).toBe(true);
    expect(isNamed('《居民身份证法》', '依据是中华人民共和国居民身份证法')).toBe(true);
    expect(isNamed('Passport', 'a valid passport')).toBe(true);
  });

  it('are not there when the source names something else', () => {
    expect(isNamed('银行流水', '居民身份证、户口簿')).toBe(false);
    expect(isNamed('居委会', '到派出所办')).toBe(false);
    expect(isNamed('passport', 'a driving licence')).toBe(false);
  });
});
