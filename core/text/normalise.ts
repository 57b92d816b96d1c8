/** True for the Chinese characters that the pinyin table covers: U+4E00 to U+9FFF. */
export const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/** Compatibility forms folded, lower case, everything that is no letter or digit turned into single spaces. */
export const normalise = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’](?=s\b)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
