import { soundsOfWord } from './english-sounds.ts';
import { soundOfSyllable } from './mandarin-shapes.ts';
import { pause, type Sound } from './shape.ts';
import { syllableOf } from './syllable-of.ts';

/** An open vowel, neither wide nor round: what a mouth may do where nobody knows better. */
const unknown = soundOfSyllable('e');

/** Beside a syllable, which takes 1. */
const pauses = { word: 0.05, phrase: 1.1, sentence: 1.8 };

const soundsOfPiece = (piece: string): Sound[] => {
  if (/^[A-Za-z'’]/.test(piece)) return [...soundsOfWord(piece), pause(pauses.word)];
  if (/^[。！？!?.…]/.test(piece)) return [pause(pauses.sentence)];
  if (/^[\p{P}\p{Zl}\n]/u.test(piece)) return [pause(pauses.phrase)];
  const syllable = syllableOf(piece);
  return [syllable === undefined ? unknown : soundOfSyllable(syllable)];
};

/** Words of Latin letters, runs of marks, and single characters; quotes and brackets take no time. */
const pieces = /[A-Za-z]+(?:['’][A-Za-z]+)*|[。！？!?.…，、；：,;:—\n]+|[\p{L}\p{N}]/gu;

/** How the mouth goes through a text in Chinese, in English, or in both; it ends with the last sound, not with a pause. */
export const soundsOf = (text: string): Sound[] => {
  const sounds = (text.match(pieces) ?? []).flatMap(soundsOfPiece);
  const last = sounds.findLastIndex(({ shapes }) => shapes.some(({ viseme }) => viseme !== 'sil'));
  return sounds.slice(0, last + 1);
};
