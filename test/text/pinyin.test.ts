import { expect, it } from 'vitest';
import { readPinyinTable } from '#adapters/local/pinyin-readings.ts';
import { buildPinyinTable, pinyinTableLength, syllableOf } from '#core/text/pinyin.ts';

const pinyin = readPinyinTable();

const syllable = (character: string) => syllableOf(pinyin, character.charCodeAt(0));

it('characters of one sound share a number, whatever their tone', () => {
  expect(syllable('积')).toBe(syllable('基'));
  expect(syllable('证')).toBe(syllable('正'));
  expect(syllable('妈')).toBe(syllable('骂'));
});

it('characters of different sounds do not', () => {
  expect(syllable('公')).not.toBe(syllable('金'));
  expect(syllable('吕')).not.toBe(syllable('路'));
});

it('every character in daily use has a sound; what is no character has none', () => {
  for (const character of '我想办身份证补领户口簿结婚登记残疾评定缴费窗口')
    expect(syllable(character)).toBeGreaterThan(0);
  expect(syllable('A')).toBe(0);
  expect(syllableOf(pinyin, 0xff0c)).toBe(0);
});

it('numbers from one on, in the order of the characters, and leaves out what cannot be read', () => {
  const table = buildPinyinTable((it) => (it === '一' ? 'yi' : it === '丁' ? 'ding' : ''));
  expect(table).toHaveLength(pinyinTableLength);
  expect([...'一丁丂'].map((it) => syllableOf(table, it.charCodeAt(0)))).toEqual([1, 2, 0]);
});
