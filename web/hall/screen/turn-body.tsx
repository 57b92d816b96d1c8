import { CardView } from '#web/shared/answer/card-view.tsx';
import { failureText } from '#web/shared/answer/failure-text.ts';
import { GeneratedMark } from '#web/shared/answer/generated-mark.tsx';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Sources } from '#web/shared/answer/sources.tsx';
import type { PageTurn } from '#web/shared/conversation/conversation-state.ts';
import { Icon } from '#web/shared/icon.tsx';
import { RateButton } from '#web/shared/rating/rate-button.tsx';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { AnswerActions } from './answer-actions.tsx';
import { useHall } from './hall-context.ts';
import { HallIcon } from './hall-icon.tsx';
import { SaidText } from './said-text.tsx';
import { WaitingTurn } from './waiting-turn.tsx';

const urgent = ['emergency', 'self-harm'];

/** What went wrong, and what can be done now. */
const Failed = ({ id, failure }: { id: string; failure: string }) => {
  const words = useWords(screenWords);
  const { say, askHuman } = usePage();
  const { dispatch, tell } = useHall();
  return (
    <div className="failed">
      <p>{failureText(failure, say)}</p>
      <div className="actions">
        <button
          type="button"
          className="button button-first"
          onClick={() => dispatch({ of: 'conversation', event: { kind: 'retried', id }, at: Date.now() })}
        >
          <Icon name="again" />
          {words.retry}
        </button>
        <button type="button" className="button" onClick={() => tell({ kind: 'keyboard', open: true })}>
          <HallIcon name="keyboard" />
          {words.askFieldLong}
        </button>
        <button type="button" className="button" onClick={() => askHuman()}>
          <Icon name="person" />
          {words.humanLong}
        </button>
      </div>
    </div>
  );
};

type Answered = PageTurn & { status: 'answered' };

const Answered = ({ turn }: { turn: Answered }) => {
  const words = useWords(screenWords);
  const { tell, reachable } = useHall();
  const { id, answer } = turn;
  return (
    <div
      className={urgent.includes(answer.ending) ? 'answer answer-urgent' : 'answer'}
      lang={answer.language === 'zh' ? 'zh-CN' : 'en'}
    >
      <div className="said" data-generated={answer.generated}>
        <SaidText turnId={id} text={answer} />
        <button
          type="button"
          className="say-again"
          aria-label={words.speakAgain}
          onClick={() => tell({ kind: 'say', saying: { kind: 'answer', turnId: id } })}
        >
          <HallIcon name="sound" />
        </button>
      </div>
      <GeneratedMark turnId={id} answer={answer} />
      {turn.offline && reachable && <p className="aside-note">{words.offline}</p>}
      {answer.cards.map((card) => (
        <CardView key={`${card.kind} ${card.title}`} card={card} turnId={id} />
      ))}
      <AnswerActions turnId={id} answer={answer} />
      {!turn.offline && !turn.brought && <RateButton turnId={id} />}
      <Sources citations={answer.citations} language={answer.language} />
    </div>
  );
};

/** What became of a question. */
export const TurnBody = ({ turn }: { turn: PageTurn }) => {
  switch (turn.status) {
    case 'waiting':
      return <WaitingTurn turn={turn} />;
    case 'failed':
      return <Failed id={turn.id} failure={turn.failure} />;
    case 'answered':
      return <Answered turn={turn} />;
  }
};
