/**
 * The letters of the Chinese finger alphabet (汉语手指字母方案) in which a name in pinyin is spelled: `Zhou Min` → ZH O U, M I N.
 * ZH, CH, SH and NG are one letter each. One list a word; marks of tones are left out.
 */
export const fingerLetters = (pinyin: string): string[][] =>
  pinyin
    .normalize('NFD')
    // the marks of the four tones; the two dots of ü stay
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .toUpperCase()
    .split(/[^A-ZÜ]+/)
    .filter((word) => word !== '')
    // before a vowel, the g of ng begins the next syllable
    .map((word) => word.match(/[ZCS]H|NG(?![AEIOUÜ])|[A-ZÜ]/g) ?? []);
