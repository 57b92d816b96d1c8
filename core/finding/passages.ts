import type { IndexParts } from './index-parts.ts';
import type { Join } from './join-neighbours.ts';

/*
 * The passages of one document after another. Of each: how many bytes its letters take, its weight, its length as a vector
 * by writing and by sound (`stepOf`), then its letters: the frequent ones a byte each, the others two. A letter is a place in
 * the alphabet and stands for a unit, or for a chunk of units that often stand together.
 */
export const header = 4;
export const oneByte = 192;
const mostLetters = oneByte + (0x100 - oneByte) * 0x100;
/** What is longer is compared by its beginning. */
export const mostUnits = 0xff;
const mostBytes = 0xff;

// lengths from a half to more than a hundred, each step two hundredths more than the one before
const stepsAnOctave = 32;
const octaveBelowOne = 1;
const stepOf = (length: number) =>
  length > 0 ? Math.max(1, Math.min(0xff, Math.round((Math.log2(length) + octaveBelowOne) * stepsAnOctave) + 1)) : 0;
/** The length that a step stands for. */
export const lengths = Float32Array.from({ length: 0x100 }, (_, step) =>
  step > 0 ? 2 ** ((step - 1) / stepsAnOctave - octaveBelowOne) : 0,
);

/** A passage: what it counts, its length as a vector by writing and by sound, its units. */
export type StoredPassage = { weight: number; byWriting: number; bySound: number; units: Uint16Array };

/** What the letters stand for, the most frequent first; what is rarer than all of them is written as 0. */
const lettersOf = (units: ReadonlySet<number>, texts: readonly number[][]) => {
  // a unit that stands in chunks alone is a letter too
  const counts = new Map([0, ...units].map((unit) => [unit, 0]));
  for (const text of texts) for (const it of text) counts.set(it, (counts.get(it) ?? 0) + 1);
  const letters = [...counts].sort(([a, times], [b, others]) => others - times || a - b).map(([it]) => it);
  return letters.slice(0, mostLetters);
};

const writeLetters = (text: readonly number[], places: ReadonlyMap<number, number>) => {
  const bytes: number[] = [];
  for (const it of text) {
    const letter = places.get(it) ?? places.get(0) ?? 0;
    const written = letter < oneByte ? [letter] : [oneByte + ((letter - oneByte) >>> 8), (letter - oneByte) & 0xff];
    if (bytes.length + written.length > mostBytes) break;
    bytes.push(...written);
  }
  return bytes;
};

/** The alphabet: the unit of each letter, or where among the chunks it is spelt, in letters. */
const writeAlphabet = (letters: readonly number[], spelt: ReadonlyMap<number, readonly number[]>) => {
  const places = new Map(letters.map((it, letter) => [it, letter]));
  const chunks = letters.map((it) => spelt.get(it) ?? []);
  const chunkStarts = new Uint32Array(letters.length + 1);
  chunks.forEach(({ length }, letter) => {
    chunkStarts[letter + 1] = (chunkStarts[letter] ?? 0) + length;
  });
  return {
    alphabet: Uint16Array.from(letters, (it) => (spelt.has(it) ? 0 : it)),
    chunkStarts,
    chunks: Uint16Array.from(chunks.flat(), (unit) => places.get(unit) ?? 0),
  };
};

type Written = Pick<IndexParts, 'passageStarts' | 'passages' | 'alphabet' | 'chunkStarts' | 'chunks'>;

// a small index is read quicker without chunks, and is small as it is
const leastJoined = 20_000;

/** Writes the passages of documents; with `join`, those of very many with chunks. */
export const writePassages = (documents: readonly (readonly StoredPassage[])[], join?: Join): Written => {
  const said = documents.flat().map(({ units }) => Array.from(units.subarray(0, mostUnits)));
  const units = new Set(said.flat());
  const isJoined = join && said.length >= leastJoined;
  const { texts, spelt } = isJoined ? join(said, mostLetters - units.size - 1) : { texts: said, spelt: new Map() };
  const letters = lettersOf(units, texts);
  const places = new Map(letters.map((it, letter) => [it, letter]));
  const bytes: number[] = [];
  let text = 0;
  const passageStarts = new Uint32Array(documents.length + 1);
  documents.forEach((held, document) => {
    for (const { weight, byWriting, bySound } of held) {
      const written = writeLetters(texts[text] ?? [], places);
      bytes.push(written.length, weight, stepOf(byWriting), stepOf(bySound), ...written);
      text += 1;
    }
    passageStarts[document + 1] = bytes.length;
  });
  return { passageStarts, passages: Uint8Array.from(bytes), ...writeAlphabet(letters, spelt) };
};
