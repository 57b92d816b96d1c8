const first = 0x4e00;

/**
 * Toneless syllable numbers (from 1; 0 is none) of U+4E00 to U+9FFF, one Uint16 a character, in its most frequent
 * reading. Syllables that speech recognition and southern speakers mix up (zh/z, ch/c, sh/s, ang/an …) stay apart.
 */
export type PinyinTable = Uint16Array;
export const pinyinTableLength = 0x9fff - first + 1;

export const syllableOf = (table: PinyinTable, code: number) => table[code - first] ?? 0;

/** Builds the table from a reading function: `号` → `hao`; an empty string for a character without a reading. */
export const buildPinyinTable = (readingOf: (character: string) => string): PinyinTable => {
  const numbers = new Map<string, number>();
  const table = new Uint16Array(pinyinTableLength);
  for (let index = 0; index < pinyinTableLength; index += 1) {
    const reading = readingOf(String.fromCharCode(first + index));
    if (!reading) continue;
    const number = numbers.get(reading) ?? numbers.size + 1;
    numbers.set(reading, number);
    table[index] = number;
  }
  return table;
};
