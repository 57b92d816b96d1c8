import { describe, expect, it } from 'vitest';
import { finderOf } from '#core/conversation/finder-of.ts';
import type { Candidate } from '#core/finding/candidate.ts';
import { makeFinder, rejectVector } from '#core/finding/make-finder.ts';
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
    expect(rejectVector(candidates, 9, others.candidates)).toHaveLength(trainedWeights.reject.length);
  });

  it('counts by how far another matter is ahead of it or behind, up to a bound', () => {
    expect(behindOf(5, 6)).toBeCloseTo(1);
    expect(behindOf(5, 3)).toBeCloseTo(-2);
    expect(behindOf(5, 90)).toBe(behindOf(5, 70));
    expect(behindOf(90, 5)).toBe(behindOf(70, 5));
  });

  it('lets a rival ahead speak against the guide', () => {
    const vector = (rival: number) => rejectVector(ranked(5), 9, ranked(rival));
    const column = vector(8).findIndex((value, index) => value !== vector(2)[index]);
    expect(trainedWeights.reject[column]).toBeLessThan(0);
  });

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
