import type { Language } from '#contract/language.ts';

// in characters
const shortest = { zh: 8, en: 20 };

/** Whether so little was said that it holds words and no sense beyond them: the engine knows those best. */
export const isKeyword = (text: string, language: Language): boolean => text.trim().length < shortest[language];
