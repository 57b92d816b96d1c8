import type { Readings } from './reading-table.ts';

/** What one character may have been typed as: a whole syllable, or its beginning, down to the initial. */
const taken = (readings: readonly string[], letters: string): number[] => {
  const lengths = new Set<number>();
  for (const reading of readings) {
    for (let length = 1; length <= reading.length; length += 1) {
      if (!letters.startsWith(reading.slice(0, length))) break;
      // an initial, the whole syllable, or where the letters end in the middle of it
      const isInitial = length === 1 || /^[zcs]h$/.test(reading.slice(0, length));
      if (isInitial || length === reading.length || length === letters.length) lengths.add(length);
    }
  }
  return [...lengths].sort((one, other) => other - one);
};

/** How a text fits what was typed: all of it, its beginning, or not at all. */
export type Fit = 'whole' | 'beginning' | undefined;

const isRead = (character: string) => /[\p{Script=Han}\d]/u.test(character);

const fit = (characters: readonly string[], letters: string, readings: Readings): Fit => {
  if (letters === '') return characters.length === 0 ? 'whole' : 'beginning';
  const [first, ...rest] = characters;
  if (first === undefined) return undefined;
  const known = /\d/.test(first) ? [first] : readings.readingsOf(first);
  for (const length of taken(known, letters)) {
    const found = fit(rest, letters.slice(length), readings);
    if (found) return found;
  }
  return undefined;
};

/** Whether letters, syllables or initials or both, spell a text from its beginning on: sfz, shenfenz, shenfenzheng → 身份证. */
export const fitOf = (text: string, letters: string, readings: Readings): Fit =>
  fit([...text].filter(isRead), letters, readings);

/** How many letters a text takes up in whole syllables from the beginning on; undefined where it is not spelt so. */
export const spelledBy = (text: string, letters: string, readings: Readings): number | undefined => {
  const [first, ...rest] = text;
  if (first === undefined) return 0;
  for (const reading of readings.readingsOf(first)) {
    if (!letters.startsWith(reading)) continue;
    const more = spelledBy(rest.join(''), letters.slice(reading.length), readings);
    if (more !== undefined) return reading.length + more;
  }
  return undefined;
};
