import type { Viseme } from '#contract/voice/viseme.ts';
import { isConsonant, type Sound, shape } from './shape.ts';

/** How English spells its sounds, roughly, which is all that a mouth needs. */
const spellings: Record<string, string> = {
  ...{ tion: 'CH E nn', sion: 'CH E nn', cian: 'CH E nn', eigh: 'E I', igh: 'aa I', ough: 'O' },
  ...{ tch: 'CH', dge: 'CH', sh: 'CH', ch: 'CH', th: 'TH', ph: 'FF', wh: 'U', ng: 'kk', ck: 'kk', qu: 'kk U' },
  ...{ oo: 'U', ee: 'I', ea: 'I', ie: 'I', ey: 'I', ai: 'E I', ay: 'E I', ei: 'E I', ou: 'aa U', ow: 'aa U' },
  ...{ oi: 'O I', oy: 'O I', oa: 'O', au: 'O', aw: 'O', er: 'E RR', ir: 'E RR', ur: 'E RR', ar: 'aa RR', or: 'O RR' },
  ...{ a: 'aa', e: 'E', i: 'I', o: 'O', u: 'U', y: 'I', b: 'PP', p: 'PP', m: 'PP', f: 'FF', v: 'FF', d: 'DD', t: 'DD' },
  ...{ n: 'nn', l: 'nn', g: 'kk', k: 'kk', c: 'kk', h: 'kk', x: 'kk SS', j: 'CH', s: 'SS', z: 'SS', r: 'RR', w: 'U' },
};

const longestFirst = Object.keys(spellings).sort((a, b) => b.length - a.length);
const spelling = new RegExp(longestFirst.join('|'), 'g');

/** Beside a Mandarin syllable, which takes 1. */
const length = { vowel: 0.5, consonant: 0.32 };

const soundOf = (visemes: readonly Viseme[]): Sound => ({
  shapes: visemes.map((viseme) => shape(viseme, 1 / visemes.length)),
  length: visemes.reduce((sum, it) => sum + (isConsonant(it) ? length.consonant : length.vowel), 0),
});

// the table holds nothing else
const visemesOf = (found: string) => (spellings[found] ?? '').split(' ') as Viseme[];

/** An e at the end is silent, a doubled letter is said once. */
const asSaid = (word: string) =>
  word
    .toLowerCase()
    .replace(/(.{2,}[^aeiouy])e$/, '$1')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1');

/** The mouth of a word in Latin letters. */
export const soundsOfWord = (word: string): Sound[] =>
  (asSaid(word).match(spelling) ?? []).map((found) => soundOf(visemesOf(found)));
