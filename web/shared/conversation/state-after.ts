import type { VisitState } from '#core/conversation/visit-state.ts';
import type { Conversation } from './conversation-state.ts';

/** What to remember of a conversation with the server, as far as its answers show it. */
const stateShown = ({ turns }: Conversation): VisitState => {
  const answers = turns.flatMap((turn) => (turn.status === 'answered' ? [turn.answer] : []));
  const last = answers.at(-1);
  if (!last) return { language: 'zh' };
  const about = answers.findLast(({ guide, bundle }) => guide ?? bundle);
  const options = last.cards.flatMap((card) => (card.kind === 'choices' ? card.options : []));
  const offered = options.flatMap((option) => option.guide ?? option.bundle ?? option.question ?? []);
  const field = options[0] ? options[0].field : about?.field;
  return {
    language: last.language,
    ...(about?.bundle ? { bundle: about.bundle } : about?.guide ? { guide: about.guide } : {}),
    ...(field ? { field } : {}),
    ...(offered.length > 0 ? { offered } : {}),
  };
};

/** What the next answer without a network goes on from. */
export const stateAfter = (conversation: Conversation): VisitState => conversation.offline ?? stateShown(conversation);
