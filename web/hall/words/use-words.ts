import { createContext, useContext } from 'react';
import type { Language } from '#contract/language.ts';

/** The language that the screen speaks with the one in front of it. */
export const LanguageContext = createContext<Language>('zh');

/** The words of a part of the screen, in the language spoken. */
export const useWords = <Words>(words: { zh: Words; en: Words }): Words => words[useContext(LanguageContext)];
