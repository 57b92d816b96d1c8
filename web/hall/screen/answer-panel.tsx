import type { PageTurn } from '#web/shared/conversation/conversation-state.ts';
import { aheadOf } from '#web/shared/conversation/followed.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { HallIcon } from './hall-icon.tsx';
import { Scroller } from './scroller.tsx';
import { TurnBody } from './turn-body.tsx';

type HeadProps = { turns: readonly PageTurn[]; at: number };

/** What was asked, and the way back to what was asked before. */
const TurnHead = ({ turns, at }: HeadProps) => {
  const words = useWords(screenWords);
  const { tell } = useHall();
  const look = (index: number) => tell({ kind: 'looked-at', turnId: turns[index]?.id });
  return (
    <header className="turn-head">
      <h2 id="asked">
        <span>{words.typed}</span>
        {turns[at]?.asked}
      </h2>
      {turns.length > 1 && (
        <nav className="turn-nav" aria-label={words.turnOf(at + 1, turns.length)}>
          <button type="button" aria-label={words.earlier} disabled={at === 0} onClick={() => look(at - 1)}>
            <HallIcon name="left" />
          </button>
          <span aria-hidden="true">
            {at + 1}/{turns.length}
          </span>
          <button
            type="button"
            aria-label={words.later}
            disabled={at === turns.length - 1}
            onClick={() => look(at + 1)}
          >
            <HallIcon name="right" />
          </button>
        </nav>
      )}
    </header>
  );
};

/** One question with its answer at a time, large; earlier ones are a tap away. */
export const AnswerPanel = () => {
  const words = useWords(screenWords);
  const { state, followed } = useHall();
  const { turns } = state.conversation;
  const looked = turns.findIndex(({ id }) => id === state.screen.shownTurn);
  const at = looked < 0 ? turns.length - 1 : looked;
  const turn = turns[at];
  if (!turn) return null;
  const ahead = aheadOf(followed, turn.id);
  return (
    <section className="answer-panel" aria-label={words.region.answer}>
      <TurnHead turns={turns} at={at} />
      <Scroller key={turn.id} watch={turn.status} growing={turn.status === 'waiting' && ahead.length > 0}>
        <TurnBody turn={turn} />
      </Scroller>
    </section>
  );
};
