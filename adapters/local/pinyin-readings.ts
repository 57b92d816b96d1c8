import { pinyin } from 'pinyin-pro';
import { buildPinyinTable, type PinyinTable } from '#core/text/pinyin.ts';

/** The most frequent toneless reading of a character; empty where there is none. ü is written v. */
const readingOf = (character: string) => {
  const reading = pinyin(character, { toneType: 'none', v: true, nonZh: 'removed' });
  return /^[a-z]+$/.test(reading) ? reading : '';
};

/** The pinyin table that a release carries; takes about 0.1 s to build. */
export const readPinyinTable = (): PinyinTable => buildPinyinTable(readingOf);
