import { type PinyinTable, pinyinTableLength, syllableOf } from '#core/text/pinyin.ts';

/*
 * The syllables of the 6763 characters of GB 2312, which is all that is said in a hall, and of those that the texts of
 * the release use beside them. That standard lists its common characters by their sound, so they take hardly any room.
 */
const rows = { first: 0xb0, last: 0xf7, cells: 94, offset: 0xa1 };

const commonCharacters = () => {
  const bytes: number[] = [];
  for (let row = rows.first; row <= rows.last; row += 1) {
    for (let cell = 0; cell < rows.cells; cell += 1) bytes.push(row, rows.offset + cell);
  }
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes));
};

/** The first character of a pinyin table. */
const firstCharacter = 0x4e00;
/** Syllable 0. From here on no character needs an escape in JSON. */
const firstSyllable = 0x4e00;

export type PackedSyllables = {
  /** Of the common characters, in their order, each syllable as a character. */
  common: string;
  /** Rarer characters, and their syllables in the same order. */
  rare: string;
  rareSyllables: string;
};

const inCharacters = (pinyin: PinyinTable, characters: Iterable<string>) =>
  Array.from(characters, (it) => String.fromCharCode(firstSyllable + syllableOf(pinyin, it.charCodeAt(0)))).join('');

export const packSyllables = (pinyin: PinyinTable, texts: string): PackedSyllables => {
  const common = commonCharacters();
  const known = new Set(common);
  const rare = [...new Set(texts)].filter((it) => !known.has(it) && syllableOf(pinyin, it.charCodeAt(0))).sort();
  return {
    common: inCharacters(pinyin, common),
    rare: rare.join(''),
    rareSyllables: inCharacters(pinyin, rare),
  };
};

export const unpackSyllables = ({ common, rare, rareSyllables }: PackedSyllables): PinyinTable => {
  const table: PinyinTable = new Uint16Array(pinyinTableLength);
  const characters = commonCharacters() + rare;
  const syllables = common + rareSyllables;
  for (let index = 0; index < characters.length; index += 1) {
    const at = characters.charCodeAt(index) - firstCharacter;
    if (at >= 0 && at < table.length) table[at] = syllables.charCodeAt(index) - firstSyllable;
  }
  return table;
};
