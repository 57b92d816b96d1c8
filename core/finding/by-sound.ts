import { isHan } from '#core/text/normalise.ts';
import { type PinyinTable, syllableOf } from '#core/text/pinyin.ts';
import type { Said } from './units.ts';

const none: Said = { units: new Uint16Array(), hashes: new Uint32Array(), starts: new Uint32Array() };

/** What is said, by its sound: each character as its syllable, words among them as they are; nothing where all is words. */
export const bySound = (pinyin: PinyinTable, said: Said): Said =>
  said.units.some(isHan)
    ? { ...said, units: said.units.map((unit) => (isHan(unit) ? syllableOf(pinyin, unit) : unit)) }
    : none;
