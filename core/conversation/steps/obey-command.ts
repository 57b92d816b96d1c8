import type { Answer } from '#contract/answer/answer.ts';
import type { Ending } from '#contract/answer/ending.ts';
import type { Language } from '#contract/language.ts';
import { composeHall } from '#core/answer/compose-hall.ts';
import { labels } from '#core/answer/labels.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { cannedAnswer } from '../canned-answer.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { suggestionsOf } from '../suggestions.ts';
import { askWhich } from './pick-guide.ts';

/** The language that the visitor asked for: the one named, else the other one. */
const newLanguage = ({ question, language }: Draft): Language => {
  if (/英|english/i.test(question)) return 'en';
  if (/中|普通话|chinese/i.test(question)) return 'zh';
  return language === 'zh' ? 'en' : 'zh';
};

/** Said again: the clarifying question, or the field of the guide; undefined when nothing was said yet. */
const sayAgain = (release: ReleaseReader, draft: Draft): ReturnType<Step> | undefined => {
  const { guide, bundle, field, offered } = draft.state;
  const wanted = field ? [field] : [];
  if (offered) return { done: askWhich(release, { ...draft, wanted }, offered) };
  if (guide) return { next: { ...draft, guide, wanted } };
  return bundle ? { next: { ...draft, bundle, wanted } } : undefined;
};

/** The endings that are no more than their own text, with what is offered beside it. */
const cannedCommand = (release: ReleaseReader, ending: Ending | undefined, draft: Draft): Answer | undefined => {
  const { language } = draft;
  const say = (actions: Answer['actions'], said: Language = language) =>
    ending && cannedAnswer(release.texts, ending, said, {}, { actions });
  if (ending === 'handoff') return say([{ kind: 'ask-human', label: labels.askHuman[language] }]);
  if (ending === 'thanks') return say([]);
  if (ending === 'greeting' || ending === 'introduction' || ending === 'repeated') {
    return say(suggestionsOf(release.lexicon, language));
  }
  if (ending !== 'language-changed') return undefined;
  const changed = newLanguage(draft);
  return say(suggestionsOf(release.lexicon, changed), changed);
};

/** Greetings, thanks, "a human please", "say that again" and questions on the hall itself need no guide. */
export const makeObeyCommand =
  (understanding: Understanding, release: ReleaseReader): Step =>
  (draft) => {
    if (isSettled(draft)) return { next: draft };
    const ending = understanding.command(draft.question);
    if (ending === 'hall') return { done: composeHall(release, draft.question, draft.language) };
    const again = ending === 'repeated' ? sayAgain(release, draft) : undefined;
    if (again) return again;
    const answer = cannedCommand(release, ending, draft);
    return answer ? { done: answer } : { next: draft };
  };
