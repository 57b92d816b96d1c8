import type { Phrasings } from '#contract/language.ts';
import { isHan, normalise } from '#core/text/normalise.ts';
import { type PinyinTable, syllableOf } from '#core/text/pinyin.ts';

/** A text prepared for matching: words apart for English, characters and their sounds together for Chinese. */
export type Utterance = { words: string; characters: string; sounds: string };

/** One character a syllable, so that a phrase's sound is a substring of an utterance's. */
const soundsOf = (pinyin: PinyinTable, text: string) =>
  Array.from(text, (it) => {
    const code = it.charCodeAt(0);
    return isHan(code) ? String.fromCharCode(0xe000 + syllableOf(pinyin, code)) : it;
  }).join('');

export const hear = (pinyin: PinyinTable, text: string): Utterance => {
  const words = normalise(text);
  const characters = words.replaceAll(' ', '');
  return { words: ` ${words} `, characters, sounds: soundsOf(pinyin, characters) };
};

/** A phrase found: which key it stands for and how much of the utterance it explains, in characters. */
export type Cue<Key> = { key: Key; phrase: string; length: number };

type Entry<Key> = { key: Key; phrase: string; sounds: string; english: boolean; bySound: boolean; stands: RegExp };

// two syllables sound like too many other things
const shortestBySound = 3;

/** 打120 stands neither in 打1200 nor in 打120元. */
const standing = (phrase: string) => new RegExp(/\d$/.test(phrase) ? `${phrase}(?![\\d元块万个平路号])` : phrase);

const isIn = ({ words, characters, sounds }: Utterance, it: Entry<unknown>) =>
  it.english
    ? words.includes(` ${it.phrase} `)
    : it.stands.test(characters) || (it.bySound && sounds.includes(it.sounds));

const isAll = ({ words, characters, sounds }: Utterance, it: Entry<unknown>) =>
  it.english ? words === ` ${it.phrase} ` : characters === it.phrase || (it.bySound && sounds === it.sounds);

/** Matches phrases of a table in an utterance, by spelling and, from `shortest` characters on, by sound. */
export const makeCueMatcher = <Key extends string>(
  table: readonly (readonly [Key, Phrasings])[],
  pinyin: PinyinTable,
  shortest: (key: Key) => number = () => shortestBySound,
) => {
  const entries: Entry<Key>[] = table.flatMap(([key, { zh, en }]) => [
    ...zh.map((it) => {
      const phrase = normalise(it).replaceAll(' ', '');
      // figures are heard right, and 搭120路 must not sound like 打120
      const bySound = phrase.length >= shortest(key) && !/\d/.test(phrase);
      return { key, phrase, sounds: soundsOf(pinyin, phrase), english: false, bySound, stands: standing(phrase) };
    }),
    ...en.map((it) => {
      const phrase = normalise(it);
      return { key, phrase, sounds: '', english: true, bySound: false, stands: standing(phrase) };
    }),
  ]);
  const cue = ({ key, phrase }: Entry<Key>): Cue<Key> => ({ key, phrase, length: phrase.length });
  return {
    /** Every phrase that stands in the utterance, longest first. */
    within: (utterance: Utterance) =>
      entries
        .filter((it) => isIn(utterance, it))
        .map(cue)
        .sort((a, b) => b.length - a.length),
    /** The phrase that the utterance consists of. */
    whole: (utterance: Utterance) => {
      const entry = entries.find((it) => isAll(utterance, it));
      return entry && cue(entry);
    },
  };
};
