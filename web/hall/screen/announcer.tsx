import { failureText } from '#web/shared/answer/failure-text.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { sentencesFor } from './sentences-for.ts';

/** Tells screen readers what the screen says, whole, once. */
export const Announcer = () => {
  const { say } = usePage();
  const words = useWords(screenWords);
  const { state, canListen } = useHall();
  const last = state.conversation.turns.at(-1);
  const isWorded =
    state.screen.speech?.saying.kind === 'answer' && last?.status === 'answered' && last.answer.generated === 'words';
  const text = () => {
    if (state.screen.speech) {
      const said = sentencesFor(state, canListen, new Date())
        .map(({ shown }) => shown)
        .join('');
      return isWorded ? say('answeredGenerated', said) : said;
    }
    if (last?.status === 'waiting') return words.thinking;
    return last?.status === 'failed' ? failureText(last.failure, say) : undefined;
  };
  return (
    <p className="visually-hidden" role="status">
      {text()}
    </p>
  );
};
