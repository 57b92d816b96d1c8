import { type Dispatch, useEffect, useReducer, useRef } from 'react';
import type { Language } from '#contract/language.ts';
import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { type CallFailureKind, call } from '#web/shared/call.ts';
import { newId } from '#web/shared/new-id.ts';
import {
  afterEvent,
  type Conversation,
  type ConversationEvent,
  emptyConversation,
  type PageTurn,
} from './conversation-state.ts';
import { useBroughtList } from './link/use-brought-list.ts';
import { isCarried } from './offline/is-carried.ts';
import { useKeptPack } from './offline/use-kept-pack.ts';
import { useOfflineAnswers } from './offline/use-offline-answers.ts';
import { readStoredVisit, storeVisit } from './stored-visit.ts';

const visitIsGone: CallFailureKind[] = ['no-token', 'invalid-token', 'other-visit', 'no-such-visit'];

const sendTurn = async (visit: StartVisitOutput, turn: PageTurn): Promise<ConversationEvent> => {
  const { id, asked, language, tapped } = turn;
  const { visitId, token } = visit;
  const input = { visitId, turnId: id, text: asked, language, ...(tapped && { tapped }) };
  const reply = await call(visitRoutes.takeTurn, input, token);
  if (reply.ok) return { kind: 'answered', id, answer: reply.value.answer };
  const { kind } = reply.failure;
  if (visitIsGone.includes(kind)) return { kind: 'visit-lost', id };
  return (await isCarried(kind, language)) ? { kind: 'taken-offline', id } : { kind: 'failed', id, failure: kind };
};

/** Starts a visit whenever one is needed: on opening the page, and after the old one expired. Waits for a list that is brought. */
const useVisit = (state: Conversation, language: Language, held: boolean, dispatch: Dispatch<ConversationEvent>) => {
  const starting = useRef(false);
  const needed = !state.visit && !state.startFailure && !state.ended && !held;
  const { about } = state;
  useEffect(() => {
    if (!needed || starting.current) return;
    starting.current = true;
    void call(visitRoutes.startVisit, { language, channel: 'phone', ...(about && { matter: about }) }).then(
      async (reply) => {
        const failure = reply.ok ? undefined : reply.failure.kind;
        const carried = failure !== undefined && (await isCarried(failure, language));
        starting.current = false;
        if (reply.ok) dispatch({ kind: 'started', visit: reply.value });
        else dispatch({ kind: 'start-failed', failure: reply.failure.kind, carried });
      },
    );
  }, [needed, language, about, dispatch]);
};

/** Sends what waits, one turn at a time and in order. A repeated turn keeps its id, so it is never answered twice. */
const useSending = ({ visit, turns }: Conversation, dispatch: Dispatch<ConversationEvent>) => {
  const sending = useRef<string>(undefined);
  const next = turns.find((turn) => turn.status === 'waiting' && !turn.offline);
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
  const bringing = useBroughtList((list) => dispatch({ kind: 'brought', id: newId(), list }));
  useVisit(state, language, bringing !== undefined && !bringing.failure, dispatch);
  useSending(state, dispatch);
  useOfflineAnswers(state, dispatch);
  useKeptPack(state);
  useEffect(() => storeVisit(state), [state]);
  return [state, dispatch, bringing] as const;
};
