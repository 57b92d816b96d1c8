import { type PinyinTable, syllableOf } from '#core/text/pinyin.ts';
import { isWord } from './units.ts';

const first = 0x4e00;

/** The characters of each syllable. */
const charactersBySyllable = (pinyin: PinyinTable) => {
  const characters: number[][] = Array.from({ length: 1 + Math.max(...pinyin) }, () => []);
  for (let code = first; code < first + pinyin.length; code += 1) characters[syllableOf(pinyin, code)]?.push(code);
  // 0 is no syllable
  characters[0] = [];
  return characters;
};

/** Makes what gives the units that sound like one by sound: the characters of a syllable; a word sounds like itself. */
export const makeHomophones = (pinyin: PinyinTable) => {
  const characters = charactersBySyllable(pinyin);
  return (unit: number) => (isWord(unit) ? [unit] : (characters[unit] ?? []));
};
