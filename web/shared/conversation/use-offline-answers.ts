import { type Dispatch, useEffect, useRef } from 'react';
import { callOfflineEngine } from '../offline-engine.ts';
import type { Conversation, ConversationEvent } from './conversation-state.ts';
import { stateAfter } from './state-after.ts';

/** Answers without a network, marked as such; what the visit remembers then lives in the page. */
export const useOfflineAnswers = (conversation: Conversation, dispatch: Dispatch<ConversationEvent>) => {
  const asking = useRef<string>(undefined);
  const { turns } = conversation;
  const next = turns.find((turn) => turn.status === 'waiting' && turn.offline);
  const state = stateAfter(conversation);
  useEffect(() => {
    if (!next || asking.current === next.id) return;
    const { id, asked: text, language, tapped } = next;
    asking.current = id;
    void callOfflineEngine('answer', { text, language, tapped, state }).then((it) => {
      if (asking.current === id) asking.current = undefined;
      dispatch(it ? { kind: 'answered-offline', id, ...it } : { kind: 'failed', id, failure: 'offline' });
    });
  }, [next, state, dispatch]);
};
