import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVectors } from '#core/finding/vectors/build-vectors.ts';
import { makeNearness } from '#core/finding/vectors/make-nearness.ts';
import { quantise } from '#core/finding/vectors/quantise.ts';
import { readVectors, writeVectors } from '#core/finding/vectors/vectors-section.ts';
import { embeddedBy, noiseOf } from '../../model/embeddings-double.ts';

const lengthOf = (vector: readonly number[]) => Math.hypot(...vector);
const cosineOf = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, it, at) => sum + it * (b[at] ?? 0), 0) / (lengthOf(a) * lengthOf(b));

const guides = [
  { zh: ['身份证补领', '身份证丢了'], en: ['Replacing an identity card'] },
  { zh: ['结婚登记'], en: ['Marriage registration', 'getting married'] },
  { zh: ['无人问津'], en: [] },
];

describe('a vector in a byte a number', () => {
  it('points where it pointed, to within one part in a hundred', () => {
    const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 64 });
    void fc.assert(
      fc.property(numbers, (vector) => {
        fc.pre(lengthOf(vector) > 1e-6);
        const { values, scale } = quantise(vector);
        const back = [...values].map((it) => it * scale);
        expect(lengthOf(back)).toBeCloseTo(1, 5);
        expect(cosineOf(vector, back)).toBeGreaterThan(0.99);
      }),
    );
  });

  it('is the same when it is made again of itself, and points nowhere when it was zero', () => {
    const { values, scale } = quantise(noiseOf('一段话', 32));
    expect(quantise(values)).toEqual({ values, scale });
    expect(quantise([0, 0, 0])).toEqual({ values: new Int8Array(3), scale: 0 });
  });
});

describe('the vectors of a release', () => {
  const built = buildVectors(guides, embeddedBy(noiseOf, 48));

  it('lie in one section and come back as they were, wherever it stands in a file', () => {
    const section = writeVectors(built);
    const file = new Uint8Array(section.length + 16);
    file.set(section, 8);
    expect(readVectors(section)).toEqual(built);
    expect(readVectors(file.subarray(8, 8 + section.length))).toEqual(built);
  });

  it('are those of every passage', () => {
    expect([...built.starts]).toEqual([0, 3, 6, 7]);
    expect(built).toMatchObject({ model: 'a-model', dimensions: 48, shortened: false });
    const nearness = makeNearness(built)(noiseOf('身份证丢了', 48));
    expect(nearness(0) * built.spread).toBeCloseTo(1, 2);
    expect(nearness(1)).toBeLessThan(nearness(0));
  });

  it('are the mean of each language where all would be too large', () => {
    const small = buildVectors(guides, embeddedBy(noiseOf, 48), 6 * 48);
    expect([...small.starts]).toEqual([0, 2, 4, 5]);
    const [first, second] = ['身份证补领', '身份证丢了'].map((text) => noiseOf(text, 48));
    const direction = (vector: readonly number[] = []) => vector.map((it) => it / lengthOf(vector));
    const mean = direction(first).map((it, at) => it + (direction(second)[at] ?? 0));
    const nearness = makeNearness(small)(mean);
    expect(nearness(0) * small.spread).toBeCloseTo(1, 2);
  });

  it('tell how near a guide is by its nearest passage, and nothing of a guide without any', () => {
    const asked = noiseOf('怎么办', 48);
    const unit = built.spread;
    const nearness = makeNearness(built)(asked);
    const texts = guides.map(({ zh, en }) => [...zh, ...en]);
    texts.forEach((all, guide) => {
      const nearest = Math.max(...all.map((text) => cosineOf(asked, noiseOf(text, 48))));
      expect(nearness(guide)).toBeCloseTo(nearest / unit, 1);
    });
    expect(nearness(guides.length)).toBe(0);
    const without = buildVectors(guides, { ...embeddedBy(noiseOf, 48), vectorOf: () => undefined });
    expect(makeNearness(without)(asked)(0)).toBe(0);
  });
});
