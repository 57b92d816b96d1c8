import { type Dispatch, useEffect, useRef } from 'react';
import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { type CallFailureKind, type CallOptions, call } from '../call.ts';
import type { Conversation, ConversationEvent, PageTurn } from './conversation-state.ts';
import { isCarried } from './is-carried.ts';

const visitIsGone: CallFailureKind[] = ['no-token', 'invalid-token', 'other-visit', 'no-such-visit'];

const sendTurn = async (visit: StartVisitOutput, turn: PageTurn, options: CallOptions): Promise<ConversationEvent> => {
  const { id, asked, language, tapped } = turn;
  const { visitId, token } = visit;
  const input = { visitId, turnId: id, text: asked, language, ...(tapped && { tapped }) };
  const reply = await call(visitRoutes.takeTurn, input, token, options);
  if (reply.ok) return { kind: 'answered', id, answer: reply.value.answer };
  const { kind } = reply.failure;
  if (visitIsGone.includes(kind)) return { kind: 'visit-lost', id };
  return (await isCarried(kind, language)) ? { kind: 'taken-offline', id } : { kind: 'failed', id, failure: kind };
};

/**
 * Sends what waits, one turn at a time and in order. A repeated turn keeps its id, so it is never answered twice. With
 * `patience` a server that takes longer, in milliseconds, counts as not reached.
 */
export const useSending = (
  { visit, turns }: Conversation,
  dispatch: Dispatch<ConversationEvent>,
  patience?: number,
) => {
  const sending = useRef<string>(undefined);
  const next = turns.find((turn) => turn.status === 'waiting' && !turn.offline);
  useEffect(() => {
    if (!visit || !next || sending.current === next.id) return;
    const { id } = next;
    sending.current = id;
    void sendTurn(visit, next, patience === undefined ? {} : { patience }).then((event) => {
      // An erased conversation may have gone on to another turn meanwhile.
      if (sending.current === id) sending.current = undefined;
      dispatch(event);
    });
  }, [visit, next, patience, dispatch]);
};
