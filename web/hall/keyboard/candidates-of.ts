import { type Fit, fitOf, spelledBy } from './matches-letters.ts';
import type { Readings } from './reading-table.ts';

/** Something that the typed letters may stand for. */
export type Candidate = {
  text: string;
  /** How many of the letters it uses up. */
  letters: number;
  /** A guide that is asked for by its whole name. */
  guide?: string;
};

type Known = {
  readings: Readings;
  guides: readonly { id: string; name: string }[];
  /** Words beside the guides' names. */
  phrases: readonly string[];
};

const mostGuides = 3;
const mostWords = 8;
const mostCandidates = 60;
const mostFirst = 6;
/** Shorter inputs are the beginning of too many names. */
const leastForGuides = 2;
const leastInside = 3;
/** A word that stands in fewer names is as likely cut out of two words. */
const leastTimes = 3;

/** A name is known by its beginning, and by any later part that is spelt at some length. */
const isSpelt = (name: string, letters: string, { readings }: Known, from: 'start' | 'inside') => {
  if (from === 'start') return fitOf(name, letters, readings) !== undefined;
  if (letters.length < leastInside) return false;
  return [...name].some((_, at) => at > 0 && fitOf(name.slice(at), letters, readings) !== undefined);
};

const guidesFor = (letters: string, known: Known): Candidate[] => {
  if (letters.length < leastForGuides) return [];
  const begun = known.guides.filter(({ name }) => isSpelt(name, letters, known, 'start'));
  const inside =
    begun.length < mostGuides ? known.guides.filter(({ name }) => isSpelt(name, letters, known, 'inside')) : [];
  return [...new Set([...begun, ...inside])]
    .slice(0, mostGuides)
    .map(({ id, name }) => ({ text: name, letters: letters.length, guide: id }));
};

/** Words at the beginning of a longer input: shenfenzhengdiule begins with 身份证. */
const firstWords = (letters: string, { readings, phrases }: Known): Candidate[] =>
  phrases
    .flatMap((text) => {
      const used = spelledBy(text, letters, readings);
      return used === undefined || used === letters.length ? [] : [{ text, letters: used }];
    })
    .sort((one, other) => other.letters - one.letters);

const wordsFor = (letters: string, known: Known): Candidate[] => {
  const fits = known.phrases.map((text) => ({ text, fit: fitOf(text, letters, known.readings) }));
  const of = (wanted: Fit) =>
    fits.filter(({ fit }) => fit === wanted).map(({ text }) => ({ text, letters: letters.length }));
  return [...of('whole'), ...firstWords(letters, known), ...of('beginning')].slice(0, mostWords);
};

const charactersFor = (letters: string, { charactersOf, firstSyllable }: Readings): Candidate[] => {
  const syllable = firstSyllable(letters);
  if (!syllable) return [];
  return charactersOf(syllable).map((text) => ({ text, letters: syllable.length }));
};

/** The words of names: what stands in the name of a guide can be typed as a word, from two to four characters. */
export const wordsInNames = (names: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  for (const name of names) {
    const runs = name.match(/\p{Script=Han}+/gu) ?? [];
    for (const run of runs) {
      for (let length = 2; length <= 4; length += 1) {
        for (let from = 0; from + length <= run.length; from += 1) {
          const word = run.slice(from, from + length);
          seen.set(word, (seen.get(word) ?? 0) + 1);
        }
      }
    }
  }
  return [...seen]
    .filter(([, times]) => times >= leastTimes)
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
};

/** What typed letters may stand for: whole guides first, then words, then the characters of the first syllable. */
export const candidatesOf = (typed: string, known: Known): Candidate[] => {
  const letters = typed.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return [];
  const words = wordsFor(letters, known);
  const characters = charactersFor(letters, known.readings);
  // one syllable is more likely a character than the beginning of a longer word
  const isSyllable = known.readings.charactersOf(letters).length > 0;
  const all = isSyllable ? [...characters.slice(0, mostFirst), ...words, ...characters] : [...words, ...characters];
  const guides = guidesFor(letters, known);
  const seen = new Set<string>();
  return [...guides, ...all]
    .filter(({ text }) => {
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    })
    .slice(0, mostCandidates);
};
