import type { Viseme, VisemeMark } from '#contract/voice/viseme.ts';
import { weightOf } from './shape.ts';
import { timelineOf } from './timeline-of.ts';

/** A phoneme as espeak-ng tells it: mostly IPA, with stress marks; an empty name is a pause. */
export type Phoneme = { ms: number; name: string };

/** Affricates first: what follows in the list would take them apart. */
const shapes: readonly [RegExp, Viseme][] = [
  [/^(?:tʃ|dʒ|tɕ|dʑ|ts\.|ʃ|ʒ|ɕ|ʑ|s\.)/, 'CH'],
  [/^(?:i̪|i\.)/, 'SS'],
  [/^(?:ts|dz|[sz])/, 'SS'],
  [/^[pbm]/, 'PP'],
  [/^[fv]/, 'FF'],
  [/^[θð]/, 'TH'],
  [/^[tdɾ]/, 'DD'],
  [/^[nlɲɫ]/, 'nn'],
  [/^[kɡgŋxχhɣʔ]/, 'kk'],
  [/^[rɹʐɚɝɻ]/, 'RR'],
  [/^[aɑæʌɐ]/, 'aa'],
  [/^[eɛəɜɤ]/, 'E'],
  [/^[iɪj]/, 'I'],
  [/^[oɔɒ]/, 'O'],
  [/^[uʊwyɥ]/, 'U'],
];

/** `ˈaɪ` is open, then wide. What has no shape (stress, length, tone, aspiration, a change of language) is left out. */
const shapesOf = (name: string): Viseme[] => {
  const found: Viseme[] = [];
  let rest = name.replace(/\(.*?\)|[ˈˌː\d]|(?<=[sktpɕʃ.])h/g, '');
  while (rest !== '') {
    const here = rest;
    const match = shapes.map(([where, viseme]) => [where.exec(here)?.[0], viseme] as const).find(([it]) => it);
    if (match?.[0] && found.at(-1) !== match[1]) found.push(match[1]);
    rest = rest.slice(match?.[0]?.length ?? 1);
  }
  return found;
};

/** A shorter one parts two words, and nobody closes the mouth for that. */
const shortestPause = 90;

/** The timeline of the phonemes of a sentence that lasts `duration` milliseconds. */
export const visemesOfEspeak = (phonemes: readonly Phoneme[], duration: number): VisemeMark[] => {
  const marks = phonemes.flatMap(({ ms, name }, index): VisemeMark[] => {
    const lasts = (phonemes[index + 1]?.ms ?? duration) - ms;
    const found: Viseme[] = name !== '' ? shapesOf(name) : lasts < shortestPause ? [] : ['sil'];
    return found.map((viseme, part) => ({
      ms: Math.max(0, Math.round(ms + (lasts * part) / found.length)),
      viseme,
      weight: weightOf(viseme),
    }));
  });
  return timelineOf(marks, duration);
};
