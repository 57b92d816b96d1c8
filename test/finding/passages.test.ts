import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPinyinTable } from '#adapters/local/pinyin-readings.ts';
import { buildIndex } from '#core/finding/build-index.ts';
import { makePassageReader, type StoredPassage, writePassages } from '#core/finding/passages.ts';

const parts = buildIndex([], readPinyinTable());

const passageOf = (units: readonly number[], weight = 1): StoredPassage => ({
  weight,
  byWriting: units.length,
  bySound: units.length / 2,
  units: Uint16Array.from(units),
});

/** Every passage of the documents as it is read back, all letters wanted. */
const readBack = (documents: readonly StoredPassage[][]) => {
  const written = writePassages(documents);
  const { passage, open, next, read } = makePassageReader({ ...parts, ...written });
  const matters = new Uint8Array(written.alphabet.length).fill(1);
  return documents.map((_, document) => {
    const back: StoredPassage[] = [];
    for (open(document); next(); ) {
      read(matters);
      const { weight, byWriting, bySound, letters, places, found, length } = passage;
      expect([...places.subarray(0, found)]).toEqual([...Array(length).keys()]);
      const units = Array.from(letters.subarray(0, found), (letter) => written.alphabet[letter] ?? 0);
      back.push({ weight, byWriting, bySound, units: Uint16Array.from(units) });
    }
    return back;
  });
};

describe('the passages of documents', () => {
  it('are read back as they were written, few or many different units', () => {
    const units = fc.constantFrom(5, 300, 9000).chain((most) => fc.array(fc.nat(most), { maxLength: 100 }));
    const passage = fc.tuple(units, fc.integer({ min: 1, max: 3 })).map(([it, weight]) => passageOf(it, weight));
    fc.assert(
      fc.property(fc.array(fc.array(passage, { maxLength: 6 }), { maxLength: 60 }), (documents) => {
        expect(readBack(documents)).toEqual(documents);
      }),
      { numRuns: 60 },
    );
  });

  it('take two bytes for a unit that is not among the most frequent', () => {
    const common = passageOf(Array.from({ length: 220 }, (_, unit) => unit));
    const bytesOf = (unit: number) => writePassages([[common, common, passageOf([unit])]]).passages.length;
    expect(bytesOf(0x5000) - bytesOf(3)).toBe(1);
  });

  it('are kept by their beginning where they are too long', () => {
    const [[back] = []] = readBack([[passageOf(Array.from({ length: 900 }, () => 7))]]);
    expect(back?.units).toEqual(new Uint16Array(255).fill(7));
  });

  it('give only what is wanted, with its place and how long the passage is', () => {
    const written = writePassages([[passageOf([0x4e00, 0x4e01, 0x4e02, 0x4e01])]]);
    const { passage, open, next, read } = makePassageReader({ ...parts, ...written });
    open(0);
    next();
    read(Uint8Array.from(written.alphabet, (unit) => (unit === 0x4e01 ? 1 : 0)));
    expect(passage).toMatchObject({ found: 2, length: 4 });
    expect([...passage.places.subarray(0, 2)]).toEqual([1, 3]);
    expect(next()).toBe(false);
  });
});
