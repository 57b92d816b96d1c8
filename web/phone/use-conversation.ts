import { type Dispatch, useEffect, useReducer, useRef } from 'react';
import type { Language } from '#contract/language.ts';
import { routes } from '#contract/routes.ts';
import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { type CallFailureKind, call } from '#web/shared/call.ts';
import {
  afterEvent,
  type Conversation,
  type ConversationEvent,
  emptyConversation,
  type PageTurn,
} from './conversation-state.ts';
import { readStoredVisit, storeVisit } from './stored-visit.ts';

const visitIsGone: CallFailureKind[] = ['no-token', 'invalid-token', 'other-visit', 'no-such-visit'];

const sendTurn = async (visit: StartVisitOutput, turn: PageTurn): Promise<ConversationEvent> => {
  const { id, asked, language, tapped } = turn;
  const { visitId, token } = visit;
  const input = { visitId, turnId: id, text: asked, language, ...(tapped && { tapped }) };
  const reply = await call(routes.takeTurn, input, token);
  if (reply.ok) return { kind: 'answered', id, answer: reply.value.answer };
  const { kind } = reply.failure;
  return visitIsGone.includes(kind) ? { kind: 'visit-lost', id } : { kind: 'failed', id, failure: kind };
};

/** Starts a visit whenever one is needed: on opening the page, and after the old one expired. */
const useVisit = (state: Conversation, language: Language, dispatch: Dispatch<ConversationEvent>) => {
  const starting = useRef(false);
  const needed = !state.visit && !state.startFailure && !state.ended;
  useEffect(() => {
    if (!needed || starting.current) return;
    starting.current = true;
    void call(routes.startVisit, { language, channel: 'phone' }).then((reply) => {
      starting.current = false;
      if (reply.ok) dispatch({ kind: 'started', visit: reply.value });
      else dispatch({ kind: 'start-failed', failure: reply.failure.kind });
    });
  }, [needed, language, dispatch]);
};

/** Sends what waits, one turn at a time and in order. A repeated turn keeps its id, so it is never answered twice. */
const useSending = ({ visit, turns }: Conversation, dispatch: Dispatch<ConversationEvent>) => {
  const sending = useRef<string>(undefined);
  const next = turns.find((turn) => turn.status === 'waiting');
  useEffect(() => {
    if (!visit || !next || sending.current === next.id) return;
    const { id } = next;
    sending.current = id;
    void sendTurn(visit, next).then((event) => {
      // An erased conversation may have gone on to another turn meanwhile.
      if (sending.current === id) sending.current = undefined;
      dispatch(event);
    });
  }, [visit, next, dispatch]);
};

/** The conversation of this tab, kept over reloads; whatever is needed to answer it happens by itself. */
export const useConversation = (language: Language) => {
  const [state, dispatch] = useReducer(afterEvent, undefined, () => readStoredVisit() ?? emptyConversation);
  useVisit(state, language, dispatch);
  useSending(state, dispatch);
  useEffect(() => storeVisit(state), [state]);
  return [state, dispatch] as const;
};
