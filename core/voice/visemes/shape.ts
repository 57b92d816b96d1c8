import type { Viseme } from '#contract/voice/viseme.ts';

/** A shape of the mouth: which one, how far, and for what share of its sound. */
export type Shape = { viseme: Viseme; weight: number; share: number };

/** A piece of speech: its shapes in order, and how long it takes beside others (a Mandarin syllable takes 1). */
export type Sound = { shapes: readonly Shape[]; length: number };

/** A consonant is short, and the mouth hardly opens for most. */
const consonants: Partial<Record<Viseme, number>> = {
  PP: 1,
  FF: 0.9,
  TH: 0.8,
  DD: 0.6,
  kk: 0.5,
  CH: 0.8,
  SS: 0.7,
  nn: 0.5,
  RR: 0.7,
};
const vowels: Partial<Record<Viseme, number>> = { aa: 0.95, E: 0.75, I: 0.75, O: 0.9, U: 0.9 };

export const isConsonant = (viseme: Viseme) => consonants[viseme] !== undefined;

/** Lips that must be seen to close: the one thing about a mouth that everybody notices when it is wrong. */
export const closesLips = (viseme: Viseme) => viseme === 'PP' || viseme === 'FF';

/** How far the mouth goes for a shape when nothing else is said. */
export const weightOf = (viseme: Viseme) => consonants[viseme] ?? vowels[viseme] ?? 0;

export const shape = (viseme: Viseme, share: number, weight = weightOf(viseme)): Shape => ({ viseme, weight, share });

/** Silence of a length, the mouth at rest. */
export const pause = (length: number): Sound => ({ shapes: [shape('sil', 1)], length });
