import { mix } from './mix.ts';

const isLetter = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** The word that a text is in the middle of, as a number, and the word before it: English is foretold by both. */
export const makeWords = () => {
  let word = 0;
  let last = 0;
  /** Takes the next unit; returns the word alone, and with the one before. */
  return (unit: number): readonly [number, number] => {
    if (isLetter(unit)) word = mix(word, unit);
    else if (word) {
      last = word;
      word = 0;
    }
    return [mix(word, 3), mix(word, last)];
  };
};
