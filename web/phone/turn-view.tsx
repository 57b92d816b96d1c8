import { failureText } from '#web/shared/answer/failure-text.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { PageTurn } from '#web/shared/conversation/conversation-state.ts';
import { Icon } from '#web/shared/icon.tsx';
import { AheadView } from './ahead-view.tsx';
import { AnswerView } from './answer-view.tsx';
import { Waiting } from './waiting.tsx';

type Props = {
  turn: PageTurn;
  /** Sentences of the answer that came ahead of it. */
  ahead: readonly string[];
  last: boolean;
  onRetry: (id: string) => void;
};

const langOf = (language: string) => (language === 'zh' ? 'zh-CN' : 'en');

export const TurnView = ({ turn, ahead, last, onRetry }: Props) => {
  const { say } = usePage();
  return (
    <article className="turn" id={`turn-${turn.id}`} aria-labelledby={`asked-${turn.id}`}>
      <h2 className="asked" id={`asked-${turn.id}`} tabIndex={-1}>
        <span className="visually-hidden">
          {say(turn.status === 'answered' && turn.brought ? 'brought' : 'youAsked')}{' '}
        </span>
        {turn.asked}
      </h2>
      {turn.afterExpiry && <p className="aside-note">{say('afterExpiry')}</p>}
      {turn.status === 'waiting' && (ahead.length > 0 ? <AheadView turn={turn} sentences={ahead} /> : <Waiting />)}
      {turn.status === 'failed' && (
        <div className="failed">
          <p>{failureText(turn.failure, say)}</p>
          <button type="button" className="button" onClick={() => onRetry(turn.id)}>
            <Icon name="again" />
            {say('retry')}
          </button>
        </div>
      )}
      {turn.status === 'answered' && turn.offline && <p className="aside-note">{say('answeredOffline')}</p>}
      {turn.status === 'answered' && (
        <div lang={langOf(turn.answer.language)}>
          <AnswerView
            turnId={turn.id}
            answer={turn.answer}
            last={last}
            ratable={last && !turn.offline && !turn.brought}
          />
        </div>
      )}
    </article>
  );
};
