import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf, wordsInNames } from '#web/hall/keyboard/candidates-of.ts';
import { fitOf, spelledBy } from '#web/hall/keyboard/matches-letters.ts';
import { makeReadings } from '#web/hall/keyboard/reading-table.ts';
import { afterChoice, afterKey } from '#web/hall/keyboard/typing-state.ts';
import { characterTable } from './a-character-table.ts';

const readings = makeReadings(characterTable);
const guides = [
  { id: 'id-card', name: '居民身份证丢失补领' },
  { id: 'licence', name: '营业执照遗失补领' },
];
const known = { readings, guides, phrases: ['身份证', '怎么办', '多少钱'] };
const texts = (letters: string) => candidatesOf(letters, known).map(({ text }) => text);

describe('the input method of the screen', () => {
  it('finds words by syllables, by initials, and by both', () => {
    for (const letters of ['shenfenzheng', 'sfz', 'shenfz', 'shenfenz'])
      expect(texts(letters), letters).toContain('身份证');
    expect(texts('dsq')[0]).toBe('多少钱');
  });

  it('offers whole guides, also by a later part of their names', () => {
    const found = candidatesOf('sfz', known).filter(({ guide }) => guide);
    expect(found).toEqual([{ text: '居民身份证丢失补领', letters: 3, guide: 'id-card' }]);
    expect(candidatesOf('yyzz', known)[0]?.guide).toBe('licence');
  });

  it('takes the word at the beginning of a longer input, and leaves the rest', () => {
    const [word] = candidatesOf('shenfenzhengdiule', { ...known, guides: [] });
    expect(word).toEqual({ text: '身份证', letters: 12 });
    const { typing, deed } = afterChoice({ mode: 'zh', letters: 'shenfenzhengdiule' }, { text: '身份证', letters: 12 });
    expect([typing.letters, deed]).toEqual(['diule', { kind: 'insert', text: '身份证' }]);
  });

  it('gives the characters of one syllable before words that only begin so', () => {
    expect(candidatesOf('shen', { ...known, guides: [] })[0]?.text).toBe('身');
  });

  it('never takes more letters than were typed, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,24}$/), (letters) => {
        for (const candidate of candidatesOf(letters, known)) {
          expect(candidate.letters).toBeGreaterThan(0);
          expect(candidate.letters).toBeLessThanOrEqual(letters.length);
        }
      }),
    );
  });

  it('knows how a text fits what was typed', () => {
    expect(fitOf('身份证', 'sfz', readings)).toBe('whole');
    expect(fitOf('身份证', 'sf', readings)).toBe('beginning');
    expect(fitOf('身份证', 'sfx', readings)).toBeUndefined();
    expect(spelledBy('身份', 'shenfenzheng', readings)).toBe(7);
  });

  it('learns the words that several names share', () => {
    expect(wordsInNames(['公积金提取', '公积金贷款', '公积金转移'])).toContain('公积金');
  });
});

describe('the keys of the screen', () => {
  const zh = (letters: string) => ({ mode: 'zh' as const, letters });

  it('gather letters, and take them back one by one', () => {
    expect(afterKey(zh('s'), 'f', []).typing.letters).toBe('sf');
    expect(afterKey(zh('sf'), '{bksp}', []).typing.letters).toBe('s');
    expect(afterKey(zh(''), '{bksp}', []).deed).toEqual({ kind: 'erase' });
  });

  it('choose the first word with the space bar, never a guide', () => {
    const candidates = candidatesOf('sfz', known);
    expect(afterKey(zh('sfz'), '{space}', candidates).deed).toEqual({ kind: 'insert', text: '身份证' });
  });

  it('write letters as they are before they send', () => {
    expect(afterKey(zh('wifi'), '{enter}', []).deed).toEqual({ kind: 'insert', text: 'wifi' });
    expect(afterKey(zh(''), '{enter}', []).deed).toEqual({ kind: 'send' });
  });

  it('write English as it is typed, one capital at a time', () => {
    expect(afterKey({ mode: 'en', letters: '' }, 'a', []).deed).toEqual({ kind: 'insert', text: 'a' });
    expect(afterKey({ mode: 'shift', letters: '' }, 'A', []).typing.mode).toBe('en');
  });
});
