import type { Answer } from '#contract/answer/answer.ts';
import type { ChecklistReply } from '#contract/checklist.ts';
import { makeSay } from '../answer/strings.ts';

/** A list that was brought along, as an answer from which the conversation goes on. */
export const answerOfList = ({ kind, matter, language, cards, actions, citations }: ChecklistReply): Answer => ({
  ending: kind === 'bundle' ? 'bundle' : 'answered',
  language,
  speech: makeSay(language)('broughtSpeech'),
  cards,
  actions,
  citations,
  [kind]: matter,
});
