import { isHan } from '#core/text/normalise.ts';
import { stem } from '#core/text/stem.ts';
import type { IndexParts } from './index-parts.ts';
import { placeIn } from './place-in.ts';

/*
 * Passages and questions are compared unit by unit: a Chinese character is a unit as it is, an English word has one of the
 * numbers that are left, above those of syllables; 0 parts what stands apart.
 */
const firstWord = 0x800;
/** The words of a question that no passage says have numbers of their own, so many. */
const strangers = 0x100;
const firstStranger = 0x10000 - strangers;
/** So many words have a number; of more, the rarest are in the index alone. */
const mostWords = 0x2000;
/** A shorter word says nothing. */
const shortestWord = 2;
// "registration", "register" and "registering" share a start where no stem brings them together
const start = 5;
const shortestStarting = 4;

/** A text as units, and of each that is a word its hash and that of its start; 0 for a character, or where there is none. */
export type Said = { units: Uint16Array; hashes: Uint32Array; starts: Uint32Array };

export const isWord = (unit: number) => unit >= firstWord && !isHan(unit);

const hashText = (text: string) => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};
const hashStart = (word: string) => (word.length < shortestStarting ? 0 : hashText(word.slice(0, start)));

type Words = Pick<IndexParts, 'words' | 'wordStarts'>;

/** The number of the word at a place among those that have one. */
export const wordAt = (place: number) => firstWord + place;

const makeNumberWords = () => {
  const strange: number[] = [];
  const numberStranger = (hash: number) => {
    const known = strange.indexOf(hash);
    if (known >= 0) return firstStranger + known;
    return strange.length < strangers ? firstStranger + strange.push(hash) - 1 : 0;
  };
  return (place: number, hash: number) => (place < 0 ? numberStranger(hash) : wordAt(place));
};

const parts = /([一-鿿]+)|([a-z0-9]+)/g;

/** Takes a normalised text apart, with the words that have a number. */
export const unitsOf = (normalised: string, { words, wordStarts }: Words): Said => {
  const units: number[] = [];
  const hashes: number[] = [];
  const starts: number[] = [];
  const add = (unit: number, hash = 0, startHash = 0) => {
    units.push(unit);
    hashes.push(hash);
    starts.push(startHash);
  };
  const numberOf = makeNumberWords();
  for (const [, han, word = ''] of normalised.matchAll(parts)) {
    // characters with a mark between them are no neighbours
    if (han && isHan(units.at(-1) ?? 0)) add(0);
    for (let index = 0; han && index < han.length; index += 1) add(han.charCodeAt(index));
    if (word.length < shortestWord) continue;
    const hash = hashText(stem(word));
    const place = placeIn(words, hash);
    add(numberOf(place, hash), hash, wordStarts[place] ?? hashStart(word));
  }
  return { units: Uint16Array.from(units), hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts) };
};

const count = (counts: Map<number, number>, value: number) => counts.set(value, (counts.get(value) ?? 0) + 1);
const mostFirst = (counts: Map<number, number>) =>
  [...counts].sort(([a, times], [b, others]) => others - times || a - b).map(([value]) => value);

/** The words that normalised texts say: those that get a number. All words of one stem start like the most frequent. */
export const wordsOf = (texts: readonly string[]): Words => {
  const counts = new Map<number, number>();
  const startsOf = new Map<number, Map<number, number>>();
  for (const text of texts)
    for (const word of text.match(/[a-z0-9]+/g) ?? []) {
      if (word.length < shortestWord) continue;
      const hash = hashText(stem(word));
      count(counts, hash);
      startsOf.set(hash, count(startsOf.get(hash) ?? new Map(), hashStart(word)));
    }
  const words = Uint32Array.from(mostFirst(counts).slice(0, mostWords)).sort();
  return { words, wordStarts: words.map((hash) => mostFirst(startsOf.get(hash) ?? new Map())[0] ?? 0) };
};
