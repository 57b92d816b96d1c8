import { describe, expect, it } from 'vitest';
import { finderOf } from '#core/conversation/finder-of.ts';
import type { Candidate } from '#core/finding/candidate.ts';
import { makeFinder } from '#core/finding/make-finder.ts';
import { scoreOf } from '#core/finding/net.ts';
import { extentOf, rejectVector } from '#core/finding/sureness.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { release } from '../a-release.ts';

const guides = release.guideIds.length;
const find = finderOf(release, trainedWeights);
const { maybe } = trainedWeights.thresholds;

const ranked = (rank: number): Candidate[] => [{ guide: 0, rank, vector: [1], coverage: [1] }];
const behindOf = (own: number, rival: number) => {
  const [at0, at1] = [rejectVector(ranked(own), 9, ranked(own)), rejectVector(ranked(own), 9, ranked(rival))];
  return at1.map((value, column) => value - (at0[column] ?? 0)).find((it) => it !== 0) ?? 0;
};

describe('how sure it is that a guide is meant', () => {
  it('has a weight for each column', () => {
    const { candidates, others } = find('身份证丢了怎么补办');
    expect(rejectVector(candidates, 9, others.candidates)).toHaveLength(trainedWeights.reject.hidden[0]?.length ?? 0);
  });

  it('counts by how far another matter is ahead of it or behind, up to a bound', () => {
    expect(behindOf(5, 6)).toBeCloseTo(1);
    expect(behindOf(5, 3)).toBeCloseTo(-2);
    expect(behindOf(5, 90)).toBe(behindOf(5, 70));
    expect(behindOf(90, 5)).toBe(behindOf(70, 5));
  });

  it('lets a rival ahead speak against the guide', () => {
    const { candidates } = find('把店关了');
    const score = (ahead: number) => {
      const rank = (candidates[0]?.rank ?? 0) + ahead;
      return scoreOf(trainedWeights.reject, rejectVector(candidates, 4, ranked(rank)));
    };
    expect(score(3)).toBeLessThan(score(-3));
  });

  it.each([
    'My grandpa left us a flat in the old town and we three children want it in our names',
    'I broke both arms on the building site last spring and the boss says he will not pay the hospital',
  ])('does not turn away a life told in English: %s', (text) => {
    expect(find(text).confidence).toBeGreaterThan(maybe);
  });

  it.each(['How long must I boil an egg so that the yolk stays soft?', '周末去哪里钓鱼好'])(
    'is little for what has to do with nothing here: %s',
    (text) => {
      expect(find(text).confidence).toBeLessThan(maybe);
    },
  );

  it.each(['注册商标多少钱', '软件著作权登记', '卫生间怎么走', '无人机要实名登记吗'])(
    'is little for what is asked of the hall or of another office: %s',
    (text) => {
      expect(find(text).confidence).toBeLessThan(maybe);
    },
  );

  it('is not less where a bundle comes first, of which the guide is a part', () => {
    const text = '想开一家奶茶店要办什么证';
    const { others, confidence } = find(text);
    const lessSure = makeFinder(release.index, trainedWeights, { guides, bundles: 0, families: [] })(text).confidence;
    expect(release.documentIds[others.candidates[0]?.guide ?? -1]).toBe('open-restaurant');
    expect(confidence).toBeGreaterThan(lessSure);
  });

  it.each(['身份证丢了怎么补办', '注册公司要什么材料', '租房提取公积金', 'lost my ID card'])(
    'is much for what a guide is about: %s',
    (text) => {
      expect(find(text).confidence).toBeGreaterThan(trainedWeights.thresholds.accept);
    },
  );
});

describe('how much is said', () => {
  it.each([
    ['', 0],
    ['身份证', 3],
    ['lost my id card', 8],
    ['wifi 密码', 4],
  ])('is counted in Chinese characters: %j', (text, extent) => {
    expect(extentOf(text)).toBe(extent);
  });
});
