import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf } from '#core/conversation/finder-of.ts';
import { buildIndex } from '#core/finding/build-index.ts';
import { makeFinder } from '#core/finding/make-finder.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { release } from '../a-release.ts';

const find = finderOf(release, trainedWeights);
const idsOf = (text: string) => find(text).candidates.map(({ guide }) => release.guideIds[guide]);
const guides = release.guideIds.map((id) => release.guide(id)).filter((it) => it !== undefined);
const nonsense = '鱤魃zq ,，…啊'.repeat(60).slice(0, 500);

describe('finding a guide', () => {
  it.each(['zh', 'en'] as const)('by its own name in %s, whichever guide it is', (language) => {
    expect(guides.filter(({ id, name }) => idsOf(name[language])[0] !== id).map(({ id }) => id)).toEqual([]);
  });

  it('by an alias, among the first three, whichever alias it is', () => {
    const missed = guides.flatMap(({ id, aliases }) =>
      [...aliases.zh, ...aliases.en]
        .filter((alias) => !idsOf(alias).slice(0, 3).includes(id))
        .map((it) => `${id}: ${it}`),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['租房提取公基金', 'housing-fund-withdrawal-rent'],
    ['残级证怎么办', 'disability-certificate'],
    ['局住证怎么办', 'residence-permit'],
    ['结昏登记', 'marriage-registration'],
    ['二手房过互', 'property-transfer-second-hand'],
  ])('by a misheard name: %s', (text, guide) => {
    expect(idsOf(text)[0]).toBe(guide);
  });

  it('puts the best first and gives no guide twice', () => {
    for (const text of ['公积金', '身份证丢了', 'permit']) {
      const { candidates } = find(text);
      const ranks = candidates.map(({ rank }) => rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      expect(new Set(candidates.map(({ guide }) => guide)).size).toBe(candidates.length);
      expect(candidates.length).toBeLessThanOrEqual(40);
    }
  });

  it.each(['', '   ', '？！…', '，。、', '👍👍', '\u0000'])('finds nothing for %j', (text) => {
    expect(find(text)).toEqual({ candidates: [], confidence: 0, others: { candidates: [], confidence: 0 } });
  });

  it('grows no surer of nonsense by hearing more of it', () => {
    const short = nonsense.slice(0, 120);
    expect(nonsense).toHaveLength(500);
    expect(find(nonsense).confidence).toBeLessThanOrEqual(find(short).confidence);
  });

  it('is surer of a clear question than of one on the weather', () => {
    expect(find('身份证丢了怎么补办').confidence).toBeGreaterThan(find('红烧肉怎么做才好吃').confidence + 0.3);
  });

  it('gives the same for the same question, whatever was asked between', () => {
    const questions = ['身份证丢了', '租房提取公积金', 'residence permit', '今天天气怎么样', nonsense];
    const before = questions.map((it) => find(it));
    void fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'身份证丢了补办租房提取金居住permit 12'), maxLength: 300 }),
        (text) => {
          find(text);
          expect(questions.map((it) => find(it))).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says how sure it is as a share between 0 and 1, for whatever is asked', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const { confidence } = find(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('works on no guides at all and on guides without any words', () => {
    for (const indexed of [[], [{ passages: [] }, { passages: [{ text: '…', weight: 1 }] }]]) {
      const findNone = makeFinder(buildIndex(indexed, release.index.pinyin), trainedWeights);
      expect(findNone('身份证丢了').candidates).toEqual([]);
    }
  });
});
