import type { IndexParts } from './index-parts.ts';
import { isChunk, mattering, nothingWanted } from './read-passages.ts';

/** By unit, its place in the alphabet; 0 too where it has none. */
const lettersOf = ({ alphabet, chunkStarts }: IndexParts) => {
  const letters = new Uint16Array(0x10000);
  alphabet.forEach((unit, letter) => {
    if (!isChunk(chunkStarts, letter)) letters[unit] = letter;
  });
  return letters;
};

/**
 * What a question has of the letters that passages are written with: by letter, the number of the unit that is `written` so
 * or `heard` like it, the number of the start that the word has; 0 where nothing is asked. `matters`: what is wanted of each letter.
 */
export const makeLetterMarks = (parts: IndexParts) => {
  const { alphabet } = parts;
  const letters = lettersOf(parts);
  const nothing = nothingWanted(parts);
  const matters = nothing.slice();
  const none = () => new Uint8Array(alphabet.length);
  const tables = { written: none(), heard: none(), started: none() };
  let marked: number[] = [];

  /** Notes the number of a unit; what no passage says is left out. */
  const mark = (numbers: Uint8Array, unit: number, number: number) => {
    const letter = letters[unit] ?? 0;
    if (alphabet[letter] !== unit) return;
    numbers[letter] = number;
    matters[letter] = mattering.wanted;
    marked.push(letter);
  };

  const wipe = () => {
    for (const numbers of Object.values(tables)) for (const letter of marked) numbers[letter] = 0;
    matters.set(nothing);
    marked = [];
  };

  return { ...tables, matters, mark, wipe };
};
