import type { Answer } from '#contract/answer/answer.ts';
import type { Ending } from '#contract/answer/ending.ts';
import type { Language } from '#contract/language.ts';
import { composeHall } from '#core/answer/compose-hall.ts';
import { labels } from '#core/answer/labels.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { cannedAnswer } from '../canned-answer.ts';
import type { Draft, Step } from '../draft.ts';
import { suggestionsOf } from '../suggestions.ts';
import { askWhich } from './pick-guide.ts';

/** The language that the visitor asked for: the one named, else the other one. */
const newLanguage = ({ question, language }: Draft): Language => {
  if (/英|english/i.test(question)) return 'en';
  if (/中|普通话|chinese/i.test(question)) return 'zh';
  return language === 'zh' ? 'en' : 'zh';
};

/** Greetings, thanks, "a human please", "say that again" and questions on the hall itself need no guide. */
export const makeObeyCommand = (understanding: Understanding, release: ReleaseReader): Step => {
  const canned = (ending: Ending, draft: Draft, more: Partial<Answer> = {}, language = draft.language) =>
    ({ done: cannedAnswer(release.texts, ending, language, {}, more) }) as const;
  return (draft) => {
    if (draft.guide) return { next: draft };
    const ending = understanding.command(draft.question);
    const { language } = draft;
    if (ending === 'handoff') {
      return canned(ending, draft, { actions: [{ kind: 'ask-human', label: labels.askHuman[language] }] });
    }
    const { guide, field, offered } = draft.state;
    const wanted = field ? [field] : [];
    if (ending === 'repeated' && offered) return { done: askWhich(release, { ...draft, wanted }, offered) };
    // asked again about a guide, the field is simply said again
    if (ending === 'repeated' && guide) return { next: { ...draft, guide, wanted } };
    if (ending === 'language-changed') {
      const changed = newLanguage(draft);
      return canned(ending, draft, { actions: suggestionsOf(release.lexicon, changed) }, changed);
    }
    if (ending === 'hall') return { done: composeHall(release, draft.question, language) };
    if (ending === 'greeting' || ending === 'introduction' || ending === 'thanks' || ending === 'repeated') {
      const actions = ending === 'thanks' ? [] : suggestionsOf(release.lexicon, language);
      return canned(ending, draft, { actions });
    }
    return { next: draft };
  };
};
