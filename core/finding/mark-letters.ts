import type { IndexParts } from './index-parts.ts';

/** By unit, its place in the alphabet; 0 too where it has none. */
const lettersOf = (alphabet: Uint16Array) => {
  const letters = new Uint16Array(0x10000);
  alphabet.forEach((unit, letter) => {
    letters[unit] = letter;
  });
  return letters;
};

/**
 * What a question has of the letters that passages are written with: by letter, the number of the unit that is `written` so
 * or `heard` like it, the number of the start that the word has; 0 where nothing is asked. `matters`: 1 where anything is.
 */
export const makeLetterMarks = ({ alphabet }: IndexParts) => {
  const letters = lettersOf(alphabet);
  const none = () => new Uint8Array(alphabet.length);
  const tables = { matters: none(), written: none(), heard: none(), started: none() };
  let marked: number[] = [];

  /** Notes the number of a unit; what no passage says is left out. */
  const mark = (numbers: Uint8Array, unit: number, number: number) => {
    const letter = letters[unit] ?? 0;
    if (alphabet[letter] !== unit) return;
    numbers[letter] = number;
    tables.matters[letter] = 1;
    marked.push(letter);
  };

  const wipe = () => {
    for (const numbers of Object.values(tables)) for (const letter of marked) numbers[letter] = 0;
    marked = [];
  };

  return { ...tables, mark, wipe };
};
