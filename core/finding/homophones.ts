import { type PinyinTable, pinyinTableLength, syllableOf } from '#core/text/pinyin.ts';
import { isWord } from './units.ts';

const first = 0x4e00;
const mostSyllables = 0x800;

/** The characters of each syllable, one syllable after another; `starts` says where each begins. */
const charactersBySyllable = (pinyin: PinyinTable, syllables: number) => {
  const starts = new Uint16Array(syllables + 1);
  for (let index = 0; index < pinyinTableLength; index += 1) {
    const syllable = syllableOf(pinyin, first + index);
    starts[syllable + 1] = (starts[syllable + 1] ?? 0) + 1;
  }
  for (let syllable = 0; syllable < syllables; syllable += 1)
    starts[syllable + 1] = (starts[syllable + 1] ?? 0) + (starts[syllable] ?? 0);
  const next = starts.slice();
  const characters = new Uint16Array(pinyinTableLength);
  for (let code = first; code < first + pinyinTableLength; code += 1) {
    const syllable = syllableOf(pinyin, code);
    const at = next[syllable] ?? 0;
    characters[at] = code;
    next[syllable] = at + 1;
  }
  return { starts, characters };
};

/** Makes what gives the units that sound like one by sound: the characters of a syllable; a word sounds like itself. */
export const makeHomophones = (pinyin: PinyinTable) => {
  const { starts, characters } = charactersBySyllable(pinyin, mostSyllables);
  const none = characters.subarray(0, 0);
  return (unit: number) => {
    if (isWord(unit)) return [unit];
    // 0 is no syllable
    return unit > 0 ? characters.subarray(starts[unit], starts[unit + 1]) : none;
  };
};
