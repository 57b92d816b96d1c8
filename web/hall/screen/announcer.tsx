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
  const saying = state.screen.speech?.saying;
  const isWordedAnswer =
    saying?.kind === 'answer' &&
    saying.from === undefined &&
    last?.status === 'answered' &&
    last.answer.generated === 'words';
  const isWorded = isWordedAnswer || saying?.kind === 'ahead';
  const text = () => {
    if (state.screen.speech) {
      const said = sentencesFor(state, canListen, new Date())
        .map(({ shown }) => shown)
        .join('');
      return isWorded ? say('answeredGenerated', said) : said;
    }
    // whose answer has begun is not told that it is looked for
    if (last?.status === 'waiting') return state.screen.ahead ? undefined : words.thinking;
    return last?.status === 'failed' ? failureText(last.failure, say) : undefined;
  };
  return (
    <p className="visually-hidden" role="status">
      {text()}
    </p>
  );
};
