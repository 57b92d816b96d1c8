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

/** Carries the numbers of syllables over to all characters that are read so; words keep theirs. */
export const makeHomophones = (pinyin: PinyinTable, numbersBySound: Uint8Array) => {
  const { starts, characters } = charactersBySyllable(pinyin, mostSyllables);
  const numbers = new Uint8Array(0x10000);
  const none = characters.subarray(0, 0);
  // 0 is no syllable
  const alike = (unit: number) => (unit > 0 ? characters.subarray(starts[unit], starts[unit + 1]) : none);
  /** Call it with the units, by sound, whose numbers have changed. */
  const number = (units: Uint16Array) => {
    for (const unit of units) {
      const changed = numbersBySound[unit] ?? 0;
      if (isWord(unit)) numbers[unit] = changed;
      else for (const code of alike(unit)) numbers[code] = changed;
    }
  };
  return { numbers, number };
};
