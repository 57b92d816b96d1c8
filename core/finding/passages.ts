import type { IndexParts } from './index-parts.ts';

/*
 * The passages of one document after another. Of each: how many bytes its units take, its weight, its length as a vector by
 * writing and by sound (two bytes each, the lower first, in steps of `lengthStep`), then its units as places in the
 * alphabet, letters: the frequent ones a byte each, the others two.
 */
const header = 6;
const oneByte = 192;
const mostLetters = oneByte + (0x100 - oneByte) * 0x100;
/** Where all of a passage matters. */
export const everyLetter = new Uint8Array(mostLetters).fill(1);
/** What is longer is compared by its beginning. */
const mostBytes = 0xff;
const lengthStep = 1 / 512;
const longestStored = 0xffff;

/** A passage: what it counts, its length as a vector by writing and by sound, its units. */
export type StoredPassage = { weight: number; byWriting: number; bySound: number; units: Uint16Array };

const lettersBy = (documents: readonly (readonly StoredPassage[])[]) => {
  const counts = new Map<number, number>([[0, 0]]);
  for (const { units } of documents.flat()) for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const letters = [...counts].sort(([a, times], [b, others]) => others - times || a - b).map(([unit]) => unit);
  return letters.slice(0, mostLetters);
};

const writeUnits = (units: Uint16Array, letters: ReadonlyMap<number, number>) => {
  const bytes: number[] = [];
  for (const unit of units) {
    const letter = letters.get(unit) ?? letters.get(0) ?? 0;
    const written = letter < oneByte ? [letter] : [oneByte + ((letter - oneByte) >>> 8), (letter - oneByte) & 0xff];
    if (bytes.length + written.length > mostBytes) break;
    bytes.push(...written);
  }
  return bytes;
};

const twoBytes = (length: number) => {
  const steps = Math.min(longestStored, Math.round(length / lengthStep));
  return [steps & 0xff, steps >>> 8];
};

type Written = Pick<IndexParts, 'passageStarts' | 'passages' | 'alphabet'>;

export const writePassages = (documents: readonly (readonly StoredPassage[])[]): Written => {
  const alphabet = Uint16Array.from(lettersBy(documents));
  const letters = new Map(Array.from(alphabet, (unit, letter) => [unit, letter] as const));
  const bytes: number[] = [];
  const passageStarts = new Uint32Array(documents.length + 1);
  documents.forEach((held, document) => {
    for (const { weight, byWriting, bySound, units } of held) {
      const written = writeUnits(units, letters);
      bytes.push(written.length, weight, ...twoBytes(byWriting), ...twoBytes(bySound), ...written);
    }
    passageStarts[document + 1] = bytes.length;
  });
  return { passageStarts, passages: Uint8Array.from(bytes), alphabet };
};

/**
 * Reads the passages of a document, one at a time, into one object: `open` a document, go to the `next` passage until there
 * is none, by default of either script, and `read` where it is wanted what matters of it: the letters (places in the
 * alphabet) that are 1 in `matters`, `found` of them, each with its place in the passage. `length`: all units of it.
 */
export const makePassageReader = ({ passageStarts, passages }: IndexParts) => {
  // one more than a passage can have: what is read is put there first, and counts when it matters
  const letters = new Uint16Array(mostBytes + 1);
  const places = new Uint8Array(mostBytes + 1);
  const passage = { weight: 0, byWriting: 0, bySound: 0, length: 0, found: 0, letters, places };
  let start = 0;
  let end = 0;
  let last = 0;
  const lengthAt = (at: number) => ((passages[at] ?? 0) | ((passages[at + 1] ?? 0) << 8)) * lengthStep;
  const open = (document: number) => {
    end = passageStarts[document] ?? 0;
    last = passageStarts[document + 1] ?? 0;
  };
  const next = (isChinese?: boolean) => {
    while (end < last) {
      start = end + header;
      end = start + (passages[start - header] ?? 0);
      const isHeard = ((passages[start - 2] ?? 0) | (passages[start - 1] ?? 0)) > 0;
      if (isChinese === undefined || isHeard === isChinese) return true;
    }
    return false;
  };
  const read = (matters: Uint8Array) => {
    let length = 0;
    let found = 0;
    for (let at = start; at < end; at += 1) {
      let letter = passages[at] ?? 0;
      if (letter >= oneByte) {
        at += 1;
        letter = oneByte + ((letter - oneByte) << 8) + (passages[at] ?? 0);
      }
      letters[found] = letter;
      places[found] = length;
      found += matters[letter] ?? 0;
      length += 1;
    }
    passage.length = length;
    passage.found = found;
    passage.weight = passages[start - header + 1] ?? 0;
    passage.byWriting = lengthAt(start - 4);
    passage.bySound = lengthAt(start - 2);
  };
  return { passage, open, next, read };
};
export type Passage = ReturnType<typeof makePassageReader>['passage'];
