import { isHan } from '#core/text/normalise.ts';
import { hashWord, shortestWord, wordsIn } from './features.ts';

/*
 * Passages and questions are compared unit by unit: a Chinese character is a unit as it is, an English word has one of the
 * numbers that are left, above those of syllables; 0 parts what stands apart.
 */
const firstWord = 0x800;
const firstHan = 0x4e00;
const afterHan = 0xa000;
const wordsBelow = firstHan - firstWord;
/** The words of a question that no passage says have numbers of their own, so many. */
const strangers = 0x100;
const firstStranger = 0x10000 - strangers;
/** So many words have a number; of more, the rarest are found by the index alone. */
const mostWords = wordsBelow + firstStranger - afterHan;

/** A text as units, and of each that is a word its hash; 0 for a character. */
export type Said = { units: Uint16Array; hashes: Uint32Array };

export const isWord = (unit: number) => unit >= firstWord && !isHan(unit);

/** Where a hash stands among the sorted; -1: nowhere. */
const placeIn = (words: Uint32Array, hash: number) => {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = words[middle] ?? 0;
    if (there === hash) return middle;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

const makeNumberWords = (words: Uint32Array) => {
  const strange: number[] = [];
  const numberStranger = (hash: number) => {
    const known = strange.indexOf(hash);
    if (known >= 0) return firstStranger + known;
    return strange.length < strangers ? firstStranger + strange.push(hash) - 1 : 0;
  };
  return (hash: number) => {
    const place = placeIn(words, hash);
    if (place < 0) return numberStranger(hash);
    return place < wordsBelow ? firstWord + place : afterHan + place - wordsBelow;
  };
};

const parts = /([一-鿿]+)|([a-z0-9]+)/g;

/** Takes a normalised text apart; `words` are the hashes of the words that have a number, sorted. */
export const unitsOf = (normalised: string, words: Uint32Array): Said => {
  const units: number[] = [];
  const hashes: number[] = [];
  const add = (unit: number, hash: number) => {
    units.push(unit);
    hashes.push(hash);
  };
  const numberOf = makeNumberWords(words);
  for (const [, han, word = ''] of normalised.matchAll(parts)) {
    // characters with a mark between them are no neighbours
    if (han && isHan(units.at(-1) ?? 0)) add(0, 0);
    for (let index = 0; han && index < han.length; index += 1) add(han.charCodeAt(index), 0);
    if (word.length < shortestWord) continue;
    const hash = hashWord(word);
    add(numberOf(hash), hash);
  }
  return { units: Uint16Array.from(units), hashes: Uint32Array.from(hashes) };
};

/** The hashes of the words that texts say, sorted: those that get a number. */
export const wordsOf = (texts: readonly string[]): Uint32Array => {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const hash of wordsIn(text).map(hashWord)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const most = [...counts].sort(([a, times], [b, others]) => others - times || a - b).slice(0, mostWords);
  return Uint32Array.from(most, ([hash]) => hash).sort();
};
