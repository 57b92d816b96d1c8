import type { Answer } from '#contract/answer/answer.ts';
import { failureText } from '#web/shared/answer/failure-text.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { Say } from '#web/shared/answer/strings.ts';
import type { PageTurn } from '#web/shared/conversation/conversation-state.ts';
import { aheadOf, type Followed, restAfter } from '#web/shared/conversation/followed.ts';

/** The same text again is silence. */
const answeredText = ({ speech, generated }: Answer, first: string | undefined, told: string, say: Say) => {
  const rest = restAfter(first, speech);
  if (rest === undefined) return say(generated === 'words' ? 'answeredGenerated' : 'answered', speech);
  return rest === '' ? told : rest;
};

type Props = { turn: PageTurn | undefined; followed: Followed };

/**
 * Tells screen readers what became of the latest question; the sentence alone, the cards are there to be read. What was told
 * ahead is not told again.
 */
export const Announcer = ({ turn, followed }: Props) => {
  const { say } = usePage();
  const text = () => {
    if (!turn) return '';
    if (turn.status === 'failed') return failureText(turn.failure, say);
    const [first] = aheadOf(followed, turn.id);
    const told = first === undefined ? say('waiting') : say('answeredGenerated', first);
    return turn.status === 'waiting' ? told : answeredText(turn.answer, first, told, say);
  };
  return (
    <p className="visually-hidden" role="status">
      {text()}
    </p>
  );
};
