import type { Action } from '#contract/answer/action.ts';
import type { Language } from '#contract/language.ts';
import type { Lexicon } from '#contract/lexicon.ts';

/** Questions to tap for a visitor who does not know where to begin. */
export const suggestionsOf = ({ suggestions }: Lexicon, language: Language): Action[] =>
  suggestions[language].map((label) => ({ kind: 'ask', label }));
