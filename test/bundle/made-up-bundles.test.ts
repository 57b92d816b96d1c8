import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { mergeMaterials } from '#core/bundle/merge-materials.ts';
import type { Chosen } from '#core/guide/applies.ts';
import { aMadeUpBundle } from './a-made-up-bundle.ts';
import { askedAlone, everyChoice, onTheList, seenOf, toBring } from './every-choice.ts';

const among = (guides: readonly CompleteGuide[]) => (id: string) => guides.find((guide) => guide.id === id);
const sorted = (papers: readonly string[]) => [...papers].sort();

describe('the merged list of any bundle', () => {
  it('has every paper that a guide alone would ask for and nothing else, where one question decides which guides are needed', async () => {
    await fc.assert(
      fc.property(aMadeUpBundle(1), ({ bundle, guides }) => {
        for (const chosen of everyChoice(bundle)) {
          expect(sorted(onTheList(bundle, among(guides), chosen))).toEqual(
            sorted(toBring(bundle, among(guides), chosen)),
          );
        }
      }),
    );
  });

  it('never lacks a paper and asks for no other than the guides do, whatever decides which guides are needed', async () => {
    await fc.assert(
      fc.property(aMadeUpBundle(3), ({ bundle, guides }) => {
        for (const chosen of everyChoice(bundle)) {
          const listed = onTheList(bundle, among(guides), chosen);
          const asked = askedAlone(bundle, among(guides), chosen).map(({ paper }) => paper);
          expect(listed).toEqual(expect.arrayContaining(toBring(bundle, among(guides), chosen)));
          expect(asked).toEqual(expect.arrayContaining(listed));
          expect(new Set(listed).size).toBe(listed.length);
        }
      }),
    );
  });

  it('has every id once, and every paper under one id', async () => {
    await fc.assert(
      fc.property(aMadeUpBundle(3), ({ bundle, guides }) => {
        const merged = mergeMaterials(bundle, among(guides));
        const papers = merged.flatMap(({ uses }) => uses.map(({ guide, material }) => `${guide.id}/${material.id}`));
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        expect(new Set(papers).size).toBe(papers.length);
      }),
    );
  });

  it('only gets shorter by one more answer', async () => {
    const situations = ['q', 'r', 's'];
    const choice: fc.Arbitrary<Chosen> = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'))
      .map((options) => Object.fromEntries(options.map((option, index) => [situations[index] ?? '', option])));
    await fc.assert(
      fc.property(aMadeUpBundle(3), choice, fc.shuffledSubarray(situations), ({ bundle, guides }, chosen, order) => {
        const merged = mergeMaterials(bundle, among(guides));
        const idsAfter = (count: number) =>
          seenOf(merged, Object.fromEntries(order.slice(0, count).map((id) => [id, chosen[id] ?? '']))).map(
            ({ id }) => id,
          );
        order.forEach((_, index) => {
          expect(idsAfter(index)).toEqual(expect.arrayContaining(idsAfter(index + 1)));
        });
      }),
    );
  });
});
