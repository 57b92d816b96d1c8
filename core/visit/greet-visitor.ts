import type { Action } from '#contract/answer/action.ts';
import type { Language } from '#contract/language.ts';
import { suggestionsOf } from '#core/conversation/suggestions.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** What is said and offered when a visit starts. */
export type GreetVisitor = (language: Language) => { greeting: string; suggestions: Action[] };

export const makeGreetVisitor =
  ({ texts, lexicon }: Pick<ReleaseReader, 'texts' | 'lexicon'>): GreetVisitor =>
  (language) => ({
    greeting: texts.greeting.speech[language],
    suggestions: suggestionsOf(lexicon, language),
  });
