import { failureText } from '#web/shared/answer/failure-text.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { PageTurn } from '#web/shared/conversation/conversation-state.ts';

/** Tells screen readers what became of the latest question; the sentence alone, the cards are there to be read. */
export const Announcer = ({ turn }: { turn: PageTurn | undefined }) => {
  const { say } = usePage();
  const text = () => {
    if (!turn) return '';
    if (turn.status === 'waiting') return say('waiting');
    if (turn.status === 'failed') return failureText(turn.failure, say);
    return say(turn.answer.generated === 'words' ? 'answeredGenerated' : 'answered', turn.answer.speech);
  };
  return (
    <p className="visually-hidden" role="status">
      {text()}
    </p>
  );
};
