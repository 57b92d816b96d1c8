import type { IndexParts } from './index-parts.ts';
import { header, lengths, mostUnits, oneByte } from './passages.ts';

/** Whether a letter stands for several units. */
export const isChunk = (chunkStarts: Uint32Array, letter: number) =>
  (chunkStarts[letter + 1] ?? 0) > (chunkStarts[letter] ?? 0);

/** What is known of a letter when passages are read: whether a single one is wanted, whether any in a chunk is. */
export const mattering = { unwanted: 0, wanted: 1, chunk: 2, chunkUnwanted: 3, chunkWanted: 4 } as const;

/** By letter, that nothing is wanted, of chunks that they were not looked at. */
export const nothingWanted = ({ alphabet, chunkStarts }: IndexParts) =>
  Uint8Array.from(alphabet, (_, letter) => (isChunk(chunkStarts, letter) ? mattering.chunk : mattering.unwanted));

/** By letter, that everything is wanted. */
export const allWanted = (parts: IndexParts) =>
  nothingWanted(parts).map((matter) => (matter === mattering.chunk ? mattering.chunkWanted : mattering.wanted));

type Chunks = Pick<IndexParts, 'chunks' | 'chunkStarts'>;
/** What was found of a passage: letters, and the place of each. */
type Letters = { letters: Uint16Array; places: Uint8Array };

/** Reads a chunk that stands at a place `length`; gives how many letters were found with it. */
const makeChunkReader = ({ chunks, chunkStarts }: Chunks, { letters, places }: Letters) => {
  /** Whether any unit of a chunk is wanted; noted for the next time. */
  const weigh = (matters: Uint8Array, letter: number, from: number, to: number) => {
    let isWanted = false;
    for (let at = from; at < to && !isWanted; at += 1) isWanted = matters[chunks[at] ?? 0] === mattering.wanted;
    matters[letter] = isWanted ? mattering.chunkWanted : mattering.chunkUnwanted;
    return isWanted;
  };
  return (matters: Uint8Array, letter: number, before: number, length: number) => {
    const from = chunkStarts[letter] ?? 0;
    const to = chunkStarts[letter + 1] ?? 0;
    const matter = matters[letter];
    if (matter === mattering.chunkUnwanted || (matter === mattering.chunk && !weigh(matters, letter, from, to)))
      return before;
    let found = before;
    for (let at = from; at < to; at += 1) {
      const single = chunks[at] ?? 0;
      letters[found] = single;
      places[found] = length + at - from;
      found += matters[single] ?? 0;
    }
    return found;
  };
};

/**
 * Reads the passages of a document, one at a time, into one object: `open` a document, go to the `next` passage until there
 * is none, by default of either script, and `read` where it is wanted what matters of it (`mattering`): the letters of single
 * units that are wanted, `found` of them, each with its place in the passage. What chunks hold is noted in `matters`.
 * `length`: all units of it.
 */
export const makePassageReader = (parts: IndexParts) => {
  const { passageStarts, passages, chunkStarts } = parts;
  // one more than a passage can have: what is read is put there first, and counts when it matters
  const letters = new Uint16Array(mostUnits + 1);
  const places = new Uint8Array(mostUnits + 1);
  const passage = { weight: 0, byWriting: 0, bySound: 0, length: 0, found: 0, letters, places };
  const readChunk = makeChunkReader(parts, passage);
  let start = 0;
  let end = 0;
  let last = 0;
  const open = (document: number) => {
    end = passageStarts[document] ?? 0;
    last = passageStarts[document + 1] ?? 0;
  };
  const next = (isChinese?: boolean) => {
    while (end < last) {
      start = end + header;
      end = start + (passages[start - header] ?? 0);
      if (isChinese === undefined || (passages[start - 1] ?? 0) > 0 === isChinese) return true;
    }
    return false;
  };
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hot loop of finding, kept in one piece
  const read = (matters: Uint8Array) => {
    let length = 0;
    let found = 0;
    for (let at = start; at < end; at += 1) {
      let letter = passages[at] ?? 0;
      if (letter >= oneByte) {
        at += 1;
        letter = oneByte + ((letter - oneByte) << 8) + (passages[at] ?? 0);
      }
      const matter = matters[letter] ?? 0;
      if (matter < mattering.chunk) {
        letters[found] = letter;
        places[found] = length;
        found += matter;
        length += 1;
      } else {
        found = readChunk(matters, letter, found, length);
        length += (chunkStarts[letter + 1] ?? 0) - (chunkStarts[letter] ?? 0);
      }
    }
    passage.length = length;
    passage.found = found;
    passage.weight = passages[start - header + 1] ?? 0;
    passage.byWriting = lengths[passages[start - 2] ?? 0] ?? 0;
    passage.bySound = lengths[passages[start - 1] ?? 0] ?? 0;
  };
  return { passage, open, next, read };
};
export type Passage = ReturnType<typeof makePassageReader>['passage'];
