import { createContext, useContext } from 'react';
import type { Language } from '#contract/language.ts';

export const LanguageContext = createContext<Language>('zh');
export const useLanguage = () => useContext(LanguageContext);

/** The words of a part of the page, in the language chosen. */
export const useText = <Words>(words: { zh: Words; en: Words }): Words => words[useLanguage()];
