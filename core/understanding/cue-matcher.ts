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

/** A phrase found: which key it stands for, the words of it, where it begins and how much of the utterance it explains. */
export type Cue<Key> = { key: Key; phrase: string; at: number; length: number };

type Entry<Key> = {
  key: Key;
  phrase: string;
  sounds: string;
  english: boolean;
  bySound: boolean;
  /** For a phrase with a gap; compiled when first needed, since most never are. */
  pattern: (() => RegExp) | undefined;
};

/** What a gap `…` in a phrase may hold: a few Chinese characters, or a few English words. */
const chineseGap = '.{0,4}?';
const englishGap = '(?: [a-z0-9]+){0,3}?';
const gap = '…';

// two syllables sound like too many other things
const shortestBySound = 3;

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const beyondFigure = /[\d元块万个平路号]/;

const once = <Value>(make: () => Value) => {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** A phrase with gaps as a pattern, over characters or over words apart. */
const patternOf = (phrase: string, isEnglish: boolean) => {
  const parts = phrase.split(gap).map((part) => literally(part.trim()));
  return isEnglish ? `(?<= )${parts.join(`${englishGap} `).trim()}(?= )` : parts.join(chineseGap);
};

/** Where a phrase without gaps stands; 打120 stands neither in 打1200 nor in 打120元. */
const placeOf = (text: string, { phrase, english }: Entry<unknown>) => {
  if (english) return text.indexOf(` ${phrase} `);
  const at = text.indexOf(phrase);
  return at >= 0 && /\d$/.test(phrase) && beyondFigure.test(text.charAt(at + phrase.length)) ? -1 : at;
};

const findIn = ({ words, characters, sounds }: Utterance, it: Entry<unknown>) => {
  const text = it.english ? words : characters;
  const spelt = it.pattern?.().exec(text);
  if (spelt) return { phrase: spelt[0].trim(), at: spelt.index / text.length, length: spelt[0].trim().length };
  if (it.pattern) return undefined;
  const place = placeOf(text, it);
  if (place >= 0) return { phrase: it.phrase, at: place / text.length, length: it.phrase.length };
  const at = it.bySound ? sounds.indexOf(it.sounds) : -1;
  return at < 0 ? undefined : { phrase: it.phrase, at: at / sounds.length, length: it.phrase.length };
};

const isAll = (utterance: Utterance, it: Entry<unknown>) => {
  const text = it.english ? utterance.words.trim() : utterance.characters;
  if (it.pattern) return findIn(utterance, it)?.length === text.length;
  return text === it.phrase || (it.bySound && utterance.sounds === it.sounds);
};

/** The first of some characters or words, and the first two where there are two. */
const headOf = (units: readonly string[], joint: string) => units.slice(0, 2).join(joint);

/** What a phrase begins with, up to its gap: two words, two characters, or the sounds of them; one where it is no longer. */
const headsOf = ({ phrase, sounds, english: isEnglish, bySound }: Entry<unknown>) => {
  const [start = ''] = phrase.split(gap);
  if (isEnglish) return [headOf(start.trim().split(' '), ' ')];
  return [headOf([...start], ''), ...(bySound ? [headOf([...sounds], '')] : [])];
};

/** All that a phrase in the utterance may begin with. */
const headsIn = ({ words, characters, sounds }: Utterance) => {
  const heads = new Set<string>();
  const add = (units: readonly string[], joint: string) => {
    units.forEach((unit, at) => {
      heads.add(unit);
      if (at + 1 < units.length) heads.add(`${unit}${joint}${units[at + 1]}`);
    });
  };
  add([...characters], '');
  add([...sounds], '');
  add(words.split(' '), ' ');
  return heads;
};

/** Thousands of phrases, of which an utterance can hold only those that begin with something in it. In their order. */
const makeShortcut = <It extends Entry<unknown>>(entries: readonly It[]) => {
  const byHead = new Map<string, number[]>();
  entries.forEach((it, index) => {
    for (const head of headsOf(it)) byHead.set(head, [...(byHead.get(head) ?? []), index]);
  });
  return (utterance: Utterance): It[] => {
    const places = new Set<number>();
    for (const head of headsIn(utterance)) for (const place of byHead.get(head) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).flatMap((place) => entries[place] ?? []);
  };
};

/** Matches phrases of a table in an utterance, by spelling and, from `shortest` characters on, by sound. */
export const makeCueMatcher = <Key extends string>(
  table: readonly (readonly [Key, Phrasings])[],
  pinyin: PinyinTable,
  shortest: (key: Key) => number = () => shortestBySound,
) => {
  const entry = (key: Key, text: string, isEnglish: boolean): Entry<Key> => {
    const parts = text.split(gap).map((part) => (isEnglish ? normalise(part) : normalise(part).replaceAll(' ', '')));
    const phrase = parts.join(gap);
    const hasGap = parts.length > 1;
    // figures are heard right, and 搭120路 must not sound like 打120
    const bySound = !isEnglish && !hasGap && phrase.length >= shortest(key) && !/\d/.test(phrase);
    return {
      key,
      phrase,
      sounds: bySound ? soundsOf(pinyin, phrase) : '',
      english: isEnglish,
      bySound,
      pattern: hasGap ? once(() => new RegExp(patternOf(phrase, isEnglish))) : undefined,
    };
  };
  const entries = table.flatMap(([key, { zh, en }]) => [
    ...zh.map((text) => entry(key, text, false)),
    ...en.map((text) => entry(key, text, true)),
  ]);
  const near = makeShortcut(entries);
  return {
    /** Every phrase that stands in the utterance, longest first. */
    within: (utterance: Utterance): Cue<Key>[] =>
      near(utterance)
        .flatMap((it) => {
          const found = findIn(utterance, it);
          return found ? [{ key: it.key, ...found }] : [];
        })
        .sort((a, b) => b.length - a.length),
    /** What the utterance as a whole stands for. */
    whole: (utterance: Utterance): Key | undefined => near(utterance).find((it) => isAll(utterance, it))?.key,
  };
};
