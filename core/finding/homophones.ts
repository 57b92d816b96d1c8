import { type PinyinTable, pinyinTableLength, syllableOf } from '#core/text/pinyin.ts';

const first = 0x4e00;

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

/** Carries the numbers of syllables over to all characters that are read so. */
export const makeHomophones = (pinyin: PinyinTable, bySyllable: Uint8Array) => {
  const { starts, characters } = charactersBySyllable(pinyin, bySyllable.length);
  const numbers = new Uint8Array(0x10000);
  /** Call it with the syllables whose numbers have changed. */
  const number = (syllables: Uint16Array) => {
    for (const syllable of syllables) {
      // 0 is no syllable
      const alike = syllable === 0 ? [] : characters.subarray(starts[syllable], starts[syllable + 1]);
      for (const code of alike) numbers[code] = bySyllable[syllable] ?? 0;
    }
  };
  return { numbers, number };
};
