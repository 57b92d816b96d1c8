/** A row of a vocabulary: how it is said, in the letters that the listener takes, and how it is to be written. */
export type Phrase = { said: string; shown: string };

/** The longest entry that Amazon Transcribe takes is 256 characters; nobody says more in one breath than this. */
const longestChinese = 24;
const mostEnglishWords = 8;

/** 身份证/户口簿, 残疾人证（复印件）: each part is said by itself. */
const partsOf = (text: string) => text.normalize('NFKC').split(/[()[\]{}<>《》〈〉「」“”"、，,。；;：:/|!?！？…\n]+/u);

/**
 * What of a Chinese text a vocabulary can hold. Amazon Transcribe takes Chinese characters only for zh-CN, so figures
 * are written in words (`inWords`) and a part with letters in it is left out.
 */
export const chinesePhrases = (text: string, inWords: (part: string) => string): Phrase[] =>
  partsOf(text).flatMap((part) => {
    const shown = part.replace(/[\s·-]+/gu, '');
    const said = inWords(shown).replace(/\s+/gu, '');
    // 补发 by itself, out of 换发、补发, is everyday speech
    const shortest = part === text ? 2 : 3;
    const fits = /^[\u4e00-\u9fff]+$/u.test(said) && said.length >= shortest && said.length <= longestChinese;
    return fits ? [{ said, shown }] : [];
  });

/** `ID` is said I.D., `IDs` I.D.-s, `e-bike` as it stands; undefined for what cannot be written so. */
const englishWord = (word: string): string | undefined => {
  const [, capitals, plural] = /^([A-Z]{2,6})(s?)$/.exec(word) ?? [];
  if (capitals) return `${[...capitals].join('.')}.${plural ? '-s' : ''}`;
  return /^[A-Za-z]+(?:'[a-z]*)?$/.test(word) ? word.replace(/'$/, '') : undefined;
};

/** "…, or a statement on its loss": what a sentence goes on with is no name. */
const goesOn = /^(?:and|or|with|without|such|if|where|when)\b/i;

/**
 * What of an English text a vocabulary can hold. Amazon Transcribe takes letters, apostrophes, hyphens between words
 * and full stops after spelt letters; a part with anything else in it is left out.
 */
export const englishPhrases = (text: string, inWords: (part: string) => string): Phrase[] =>
  partsOf(text).flatMap((part) => {
    const shown = part.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
    const words = inWords(shown.replaceAll('&', ' and '))
      .replace(/[.]+$/, '')
      .split(/[\s\u2010-\u2015-]+/)
      .filter((word) => word !== '')
      .map(englishWord);
    const fits = !goesOn.test(shown) && words.length <= mostEnglishWords && words.join('').length >= 3;
    return fits && words.every((it) => it !== undefined) ? [{ said: words.join('-'), shown }] : [];
  });
