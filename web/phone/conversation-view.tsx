import { type Dispatch, useEffect, useRef } from 'react';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { Conversation, ConversationEvent } from '#web/shared/conversation/conversation-state.ts';
import { aheadOf, type Followed } from '#web/shared/conversation/followed.ts';
import { Announcer } from './announcer.tsx';
import { TurnView } from './turn-view.tsx';
import { Welcome } from './welcome.tsx';

const isTyping = () => document.activeElement?.id === 'question';

/** Brings a new question to the top. Who tapped it is taken along to it; who types stays in the field. */
const useFollowing = (turns: Conversation['turns']) => {
  const seen = useRef(turns.length);
  const last = turns.at(-1)?.id;
  useEffect(() => {
    const isNew = turns.length > seen.current;
    seen.current = turns.length;
    if (!isNew || !last) return;
    if (!isTyping()) document.getElementById(`asked-${last}`)?.focus({ preventScroll: true });
    document.getElementById(`turn-${last}`)?.scrollIntoView({ block: 'start' });
  }, [turns.length, last]);
};

type Props = { conversation: Conversation; followed: Followed; dispatch: Dispatch<ConversationEvent> };

export const ConversationView = ({ conversation, followed, dispatch }: Props) => {
  const { say } = usePage();
  const { turns, visit, startFailure } = conversation;
  useFollowing(turns);
  return (
    <>
      {turns.length === 0 ? (
        <Welcome visit={visit} startFailure={startFailure} onAgain={() => dispatch({ kind: 'begun-again' })} />
      ) : (
        <section className="column conversation" aria-label={say('conversation')}>
          {turns.map((turn) => (
            <TurnView
              key={turn.id}
              turn={turn}
              ahead={aheadOf(followed, turn.id)}
              last={turn === turns.at(-1)}
              onRetry={(id) => dispatch({ kind: 'retried', id })}
            />
          ))}
        </section>
      )}
      <Announcer turn={turns.at(-1)} followed={followed} />
    </>
  );
};
