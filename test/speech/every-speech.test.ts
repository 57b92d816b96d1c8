import { describe, expect, it } from 'vitest';
import type { Language } from '#contract/language.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { everySpeech, everyText } from './every-speech.ts';
import { readChineseFigures } from './read-chinese-figures.ts';
import { readEnglishFigures } from './read-english-figures.ts';

const all = [...everySpeech, ...everyText].map((it) => ({ ...it, spoken: forTheEar(it.speech, it.language) }));

/** Where something is wrong, with what was written and what is said. */
const faults = (wrong: (it: (typeof all)[number]) => boolean) =>
  all.filter(wrong).map(({ at, speech, spoken }) => `${at}: ${speech} → ${spoken}`);

const stumbles: Record<Language, RegExp> = {
  zh: /[^\p{Script=Han}A-Za-z ，。、；：？！]/u,
  en: /[^\p{Script=Latin} ,.;:?!'-]/u,
};
const marksThatMeet = /[，。、；：？！]{2}|(?<!\b[ap]\.m)[.,;:?!] ?[.,;:?!]|\s{2}|^[\s，。、；：,.;:]|[\s，、；：,;:]$/;

describe('everything that is read aloud', () => {
  it('is looked at in thousands, in both languages', () => {
    expect(all.filter(({ language }) => language === 'zh').length).toBeGreaterThan(8000);
    expect(all.filter(({ language }) => language === 'en').length).toBeGreaterThan(8000);
    expect(all.filter(({ speech, language }) => /\d/.test(speech) && language === 'zh').length).toBeGreaterThan(1000);
  });

  it('holds no figure in any script', () => {
    expect(faults(({ spoken }) => /\p{N}/u.test(spoken))).toEqual([]);
  });

  it('holds nothing but words and pauses', () => {
    expect(faults(({ spoken, language }) => stumbles[language].test(spoken))).toEqual([]);
  });

  it('pauses once at a time and says something', () => {
    expect(faults(({ spoken }) => spoken === '' || marksThatMeet.test(spoken))).toEqual([]);
  });

  it('has, in Chinese, the figures of what is written, in their order', () => {
    expect(
      faults(
        ({ language, speech, spoken }) =>
          language === 'zh' && readChineseFigures(speech).join(' ') !== readChineseFigures(spoken).join(' '),
      ),
    ).toEqual([]);
  });

  it('has, in English, the figures of what is written, in their order', () => {
    expect(
      faults(
        ({ language, speech, spoken }) =>
          language === 'en' && readEnglishFigures(speech) !== readEnglishFigures(spoken),
      ),
    ).toEqual([]);
  });

  it('is not changed by being made for the ear twice', () => {
    expect(faults(({ language, spoken }) => forTheEar(spoken, language) !== spoken)).toEqual([]);
  });
});
