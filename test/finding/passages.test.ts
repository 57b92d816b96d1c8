import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPinyinTable } from '#adapters/local/pinyin-readings.ts';
import { buildIndex } from '#core/finding/build-index.ts';
import { joinNeighbours } from '#core/finding/join-neighbours.ts';
import { type StoredPassage, writePassages } from '#core/finding/passages.ts';
import { allWanted, makePassageReader, mattering, nothingWanted } from '#core/finding/read-passages.ts';

const parts = buildIndex([], readPinyinTable());

const passageOf = (units: readonly number[], weight = 1): StoredPassage => ({
  weight,
  byWriting: units.length,
  bySound: units.length / 2,
  units: Uint16Array.from(units),
});

/** Every passage of the documents as it is read back, all letters wanted. */
const readBack = (documents: readonly StoredPassage[][]) => {
  const written = writePassages(documents, joinNeighbours);
  const { passage, open, next, read } = makePassageReader({ ...parts, ...written });
  const matters = allWanted({ ...parts, ...written });
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
        const back = readBack(documents);
        const exact = (it: StoredPassage) => ({ weight: it.weight, units: it.units });
        expect(back.map((all) => all.map(exact))).toEqual(documents.map((all) => all.map(exact)));
        const [lengths, written] = [back, documents].map((them) =>
          them.flat().flatMap(({ byWriting, bySound }) => [byWriting, bySound]),
        );
        // a step is two hundredths
        written?.forEach((length, at) => {
          expect(Math.abs((lengths?.[at] ?? 0) - length)).toBeLessThanOrEqual(length * 0.011);
        });
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
    read(Uint8Array.from(written.alphabet, (unit) => (unit === 0x4e01 ? mattering.wanted : mattering.unwanted)));
    expect(passage).toMatchObject({ found: 2, length: 4 });
    expect([...passage.places.subarray(0, 2)]).toEqual([1, 3]);
    expect(next()).toBe(false);
  });
});

describe('the passages of many documents', () => {
  // 住址变更登记, 公司变更登记 …: what is said again and again
  const said = fc.sample(fc.array(fc.constantFrom([1, 2], [3, 4, 5], [6], [0, 7]), { minLength: 1, maxLength: 8 }), {
    numRuns: 21_000,
    seed: 7,
  });
  const documents = said.map((parts) => [passageOf(parts.flat())]);

  it('are read back, and take less room by what they say alike', () => {
    const written = writePassages(documents, joinNeighbours);
    expect(readBack(documents).map(([it]) => it?.units)).toEqual(documents.map(([it]) => it?.units));
    const units = documents.reduce((sum, [it]) => sum + (it?.units.length ?? 0), 0);
    expect(written.chunks.length).toBeGreaterThan(0);
    expect(written.passages.length - documents.length * 4).toBeLessThan(units / 2);
  });

  it('give of a chunk what is wanted, with its place', () => {
    const written = { ...parts, ...writePassages(documents, joinNeighbours) };
    const { passage, open, next, read } = makePassageReader(written);
    const matters = nothingWanted(written);
    matters[written.alphabet.indexOf(4)] = mattering.wanted;
    for (const [document, [it]] of documents.slice(0, 200).entries()) {
      open(document);
      next();
      read(matters);
      const wanted = Array.from(it?.units ?? []).flatMap((unit, place) => (unit === 4 ? [place] : []));
      expect([...passage.places.subarray(0, passage.found)]).toEqual(wanted);
      expect(passage.length).toBe(it?.units.length);
    }
  });
});

describe('neighbours that are joined', () => {
  const texts = Array.from({ length: 6 }, () => [1, 2, 3, 0, 1, 2]);

  it('are spelt as they were said', () => {
    const { texts: joined, spelt } = joinNeighbours(texts, 10);
    expect(joined[0]?.length).toBeLessThan(6);
    expect(joined.map((text) => text.flatMap((it) => spelt.get(it) ?? [it]))).toEqual(texts);
  });

  it('stay apart where 0 parts them, where they are rare and where there is no room', () => {
    const { spelt } = joinNeighbours(texts, 10);
    expect([...spelt.values()].every((units) => !units.includes(0))).toBe(true);
    expect(joinNeighbours(texts.slice(4), 10).spelt.size).toBe(0);
    expect(joinNeighbours(texts, 0).texts).toEqual(texts);
  });
});
