import type { Language } from '#contract/language.ts';

/** The script decides; OK, A4 and VIP are no English yet and leave the language as it was. */
export const languageOf = (text: string, otherwise: Language): Language => {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  return words.length >= 2 || words.some((word) => word.length >= 5) ? 'en' : otherwise;
};
