import type { Answer } from '#contract/answer/answer.ts';
import type { Ending } from '#contract/answer/ending.ts';
import { helpAction } from '#core/answer/help-action.ts';
import { helpWishIn } from './help-wish.ts';

/** What a wish for a person said beside a question is offered with. */
const withQuestion: ReadonlySet<Ending> = new Set([
  'answered',
  'bundle',
  'clarify',
  'outline',
  'no-information',
  'expired',
  'hall',
  'refused-out-of-scope',
]);

/** Adds the person that was wished for in the same breath: 我妈走不动，身份证怎么办，能上门吗. */
export const offerHelp = (answer: Answer, question: string): Answer => {
  const wish = withQuestion.has(answer.ending) ? helpWishIn(question) : undefined;
  if (!wish) return answer;
  const others = answer.actions.filter(({ kind }) => kind !== 'ask-human');
  return { ...answer, actions: [...others, helpAction(answer.language, wish.mode)] };
};
