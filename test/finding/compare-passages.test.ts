import { describe, expect, it } from 'vitest';
import { buildIndex } from '#core/finding/build-index.ts';
import { makePassageComparer } from '#core/finding/compare-passages.ts';
import { unitsOf } from '#core/finding/units.ts';
import { normalise } from '#core/text/normalise.ts';
import { release } from '../a-release.ts';

const byWriting = 'byWriting';
const bySound = 'bySound';

/** Compares the question with guides of one passage each. */
const compareAll = (question: string, passages: readonly string[]) => {
  const guides = passages.map((text) => ({ passages: [{ text, weight: 1 }] }));
  const index = buildIndex(guides, release.index.pinyin);
  const { begin, compareGuide, end } = makePassageComparer(index);
  const reach = begin(unitsOf(normalise(question), index));
  const compared = passages.map((_, guide) => compareGuide(guide));
  end();
  return { reach, compared };
};
const likenessTo = (question: string, passages: readonly string[], which: 'byWriting' | 'bySound') =>
  compareAll(question, passages).compared.map((it) => it[which]);
const totalsOf = (question: string, passages: readonly string[]) =>
  compareAll(question, passages).compared.map(({ totals }) => totals);

describe('comparing a question with a passage', () => {
  it('finds them wholly alike when they say the same, whatever marks stand around it', () => {
    const [same] = likenessTo('租房提取公积金', ['租房提取公积金！', '结婚登记'], byWriting);
    // lengths are kept in steps of two hundredths
    expect(Math.abs((same?.cosine ?? 0) - 1)).toBeLessThan(0.012);
  });

  it.each([byWriting, bySound] as const)('ends a run where the passage says something else between (%s)', (which) => {
    const [whole, broken, marked] = likenessTo(
      '租房提取公积金',
      ['租房提取公积金', '租房再提取公积金', '租房，提取公积金'],
      which,
    );
    expect(whole?.run).toBeGreaterThan(broken?.run ?? 1);
    expect(broken?.run).toBeGreaterThan(0);
    expect(marked?.run).toBeCloseTo(broken?.run ?? 0, 5);
  });

  it('does not take two characters for neighbours that are none', () => {
    const [near, far] = likenessTo('补证', ['补证', '补旧证'], byWriting);
    expect(near?.cosine).toBeGreaterThan(far?.cosine ?? 1);
  });

  it('counts what a passage repeats once', () => {
    const [once, twice] = likenessTo('公积金', ['公积金提取', '公积金提取公积金'], byWriting);
    expect(twice?.cosine).toBeLessThan(once?.cosine ?? 0);
  });

  it('hears a wrong character that sounds the same, and sees that it is another', () => {
    const passages = ['公积金', '结婚登记'];
    expect(Math.abs((likenessTo('公基金', passages, bySound)[0]?.cosine ?? 0) - 1)).toBeLessThan(0.012);
    expect(likenessTo('公基金', passages, byWriting)[0]?.cosine).toBeLessThan(0.6);
  });

  it('compares English word by word, and only with English', () => {
    const passages = ['replace a lost ID card', 'ID card: first one', '身份证ID card'];
    const [same, near, other] = likenessTo('lost ID cards replaced', passages, byWriting);
    expect(same?.cosine).toBeGreaterThan(near?.cosine ?? 1);
    expect(near?.run).toBeGreaterThan(0);
    expect(other?.cosine).toBe(0);
    expect(likenessTo('lost ID card', passages, bySound)[0]?.cosine).toBe(0);
  });

  it('says how much of the question a guide says, more where it says so more often, by its length', () => {
    const passages = ['公积金', '公积金公积金', '公积金提取以后怎么还款', '结婚'];
    const [, pairs = []] = [0, 1].map((channel) => totalsOf('公积金', passages).map((it) => it[channel] ?? 0));
    const [once = 0, twice = 0, long = 0, none] = pairs;
    expect(twice).toBeGreaterThan(once);
    expect(once).toBeGreaterThan(long);
    expect(long).toBeGreaterThan(0);
    expect(none).toBe(0);
  });

  it('says of words, too, how much a guide says of them, and how they start', () => {
    const [said = [], started = []] = totalsOf('work permits', ['a work permit', 'permitted']);
    expect(said[4]).toBeGreaterThan(0);
    expect(said[0]).toBe(0);
    expect(started[5]).toBeGreaterThan(0);
  });

  it.each(['公积金提取', 'work permits', '办ETC多少钱'])('%s: no guide says more of it than it could', (question) => {
    const { reach, compared } = compareAll(question, [question, `${question}，${question}`, '提取', 'ETC']);
    for (const { totals } of compared)
      totals.forEach((total, channel) => {
        expect(total).toBeLessThanOrEqual((reach[channel] ?? 0) * 2.2 + 1e-6);
      });
    expect(compared[0]?.isSaid).toBe(true);
    expect(compared[1]?.isSaid).toBe(false);
  });

  it('knows that a passage says what was asked whatever marks stand between, and no less or more', () => {
    const passages = [
      '房子卖了，户口怎么办',
      '房子卖了户口怎么办',
      '房子卖了，户口怎么',
      '户口怎么办，房子卖了',
      '房子卖了，户口咋怎么办',
    ];
    const { compared } = compareAll('房子卖了、户口怎么办？', passages);
    expect(compared.map(({ isSaid }) => isSaid)).toEqual([true, false, false, false, false]);
  });

  it('finds nothing alike in what shares nothing', () => {
    expect(likenessTo('公积金', ['marriage', '结婚登记'], byWriting)).toEqual([
      { cosine: 0, second: 0, run: 0 },
      { cosine: 0, second: 0, run: 0 },
    ]);
  });
});
