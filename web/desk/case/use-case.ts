import { useCallback, useEffect, useState } from 'react';
import { isClosed } from '#contract/handoff/handoff-state.ts';
import { routes } from '#contract/routes.ts';
import type { CaseAction, CaseView } from '#contract/staff/case.ts';
import type { CallFailure } from '#web/shared/call.ts';
import { useRoom } from '../state/room.ts';
import { useAct } from './use-act.ts';

/** The case that is open: read when opened, and again when its line in the lists has changed. */
export const useCase = (handoffId: string) => {
  const { desk, ask, live } = useRoom();
  const { act: doAct, busy } = useAct(handoffId);
  const [view, setView] = useState<CaseView>();
  const [failure, setFailure] = useState<CallFailure>();

  const read = useCallback(async () => {
    const reply = await ask(routes.readCase, { handoffId });
    if (reply.ok) setView(reply.value);
    setFailure(reply.ok ? undefined : reply.failure);
  }, [ask, handoffId]);

  const line = [...desk.offers, ...desk.mine, ...desk.queue].find((it) => it.handoffId === handoffId);
  const stand = line ? `${line.state} ${line.helper} ${line.mode} ${line.breached}` : 'gone';
  // a change of where it stands is what reading it again is for
  useEffect(() => void read(), [read, stand]);

  const isMine = view?.summary.helper === desk.me.id && view.summary.state !== 'offered';
  const isOpen = view !== undefined && !isClosed(view.summary.state);
  const { list, watch, unwatch } = live;
  useEffect(() => {
    if (!view?.summary.handoffId) return;
    // once for what was said and how far it was read; from then on my own cases are followed live
    void ask(routes.listCaseMessages, { handoffId }).then((reply) => {
      if (reply.ok) list(handoffId, reply.value.messages, reply.value.readByVisitor);
    });
  }, [ask, list, handoffId, view?.summary.handoffId]);
  useEffect(() => {
    if (isMine && isOpen) watch(handoffId);
    else if (view) unwatch(handoffId);
  }, [isMine, isOpen, view, watch, unwatch, handoffId]);

  const act = async (action: CaseAction) => {
    const reply = await doAct(action);
    if (reply.ok) setView(reply.value);
    return reply;
  };
  return { view, failure, read, act, busy, isMine, isOpen };
};
export type OpenCase = ReturnType<typeof useCase>;
