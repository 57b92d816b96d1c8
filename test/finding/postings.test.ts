import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDense, addDenseToHeld, addSparse, isDense, type Sums, writePostings } from '#core/finding/postings.ts';

const documents = 5000;
const everyDocument = Array.from({ length: documents }, (_, document) => document);

/** What the postings of these documents add to each, between other postings; `already`: those that have a sum. */
const addedBy = (held: readonly number[], already: readonly number[] = []) => {
  const written = writePostings(held, documents);
  const postings = Uint8Array.from([0xff, 0x81, ...written, 0xff]);
  const into: Sums = { sums: new Uint32Array(documents), held: new Uint32Array(documents + 1), length: 0 };
  const before = writePostings(already, documents);
  addSparse(into, before, 0, before.length, 3);
  const add = isDense(held.length, documents) ? addDense : addSparse;
  add(into, postings, 2, 2 + written.length, 7);
  expect([...into.held.subarray(0, into.length)].sort((a, b) => a - b)).toEqual(
    [...new Set([...held, ...already])].sort((a, b) => a - b),
  );
  return Array.from(into.sums, (sum, document) => sum - (already.includes(document) ? 3 : 0));
};
const expected = (held: readonly number[]) => {
  const holding = new Set(held);
  return everyDocument.map((document) => (holding.has(document) ? 7 : 0));
};

describe('postings', () => {
  it('add to the documents that were written and to no other, however many there are', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(1, 2, 9, 400, 626, 5000)
          .chain((most) => fc.uniqueArray(fc.nat(documents - 1), { maxLength: most, minLength: Math.min(most, 1) })),
        (drawn) => {
          const held = [...drawn].sort((a, b) => a - b);
          expect(addedBy(held)).toEqual(expected(held));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('add to those that have a sum already, or to them alone', () => {
    const already = [3, 4, 5, 2000, 4999];
    const everyThird = everyDocument.filter((it) => it % 3 === 0);
    for (const held of [[4, 100], everyThird]) expect(addedBy(held, already)).toEqual(expected(held));
    const into: Sums = { sums: new Uint32Array(documents), held: Uint32Array.from([3, 4, 4998, 9]), length: 3 };
    addDenseToHeld(into, writePostings(everyThird, documents), 0, 7);
    expect(everyDocument.filter((document) => into.sums[document])).toEqual([3, 4998]);
  });

  it('hold the first and the last document', () => {
    const ends = [0, documents - 1];
    expect(addedBy(ends)).toEqual(expected(ends));
    expect(addedBy([...everyDocument])).toEqual(expected([...everyDocument]));
  });

  it('take a byte a document where some hold a feature, and a bit of each where many do', () => {
    const everyHundredth = [...everyDocument].filter((it) => it % 100 === 0);
    expect(writePostings(everyHundredth, documents).length).toBe(everyHundredth.length);
    const everyThird = [...everyDocument].filter((it) => it % 3 === 0);
    expect(writePostings(everyThird, documents).length).toBe(documents / 8);
  });
});
