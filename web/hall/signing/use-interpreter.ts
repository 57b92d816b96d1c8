import { useState } from 'react';
import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import { helpRoutes } from '#contract/help-routes.ts';
import type { Language } from '#contract/language.ts';
import { call } from '#web/shared/call.ts';
import { newId } from '#web/shared/new-id.ts';

type Parts = {
  visit: { visitId: string; token: string } | undefined;
  language: Language;
  /** What the visit is about. */
  matter?: string | undefined;
  /** The handoff goes on in the room of the page. */
  onOrdered: (handoffId: string) => void;
};

export type Interpreter = { state: 'idle' | 'ordering' | 'failed' } | { state: 'ordered'; view: HandoffView };

/** Orders help by video from somebody who signs. A repeated tap is the same order. */
export const useInterpreter = ({ visit, language, matter, onOrdered }: Parts) => {
  const [interpreter, setInterpreter] = useState<Interpreter>({ state: 'idle' });
  const [handoffId] = useState(newId);
  const order = async () => {
    if (!visit) return setInterpreter({ state: 'failed' });
    setInterpreter({ state: 'ordering' });
    const { visitId, token } = visit;
    const needs: 'sign-language'[] = ['sign-language'];
    const wanted = { visitId, handoffId, language, mode: 'video' as const, speaks: 'sign' as const, needs };
    const reply = await call(helpRoutes.orderHelp, { ...wanted, ...(matter && { matter }) }, token);
    if (!reply.ok) return setInterpreter({ state: 'failed' });
    setInterpreter({ state: 'ordered', view: reply.value });
    onOrdered(handoffId);
  };
  return [interpreter, order] as const;
};
