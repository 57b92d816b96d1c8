import { App } from 'antd';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseAction } from '#contract/staff/case.ts';
import { useRoom } from '../state/room.ts';
import { caseWords } from '../words/case-words.ts';
import { failureText } from '../words/failure-text.ts';
import { useLanguage, useText } from '../words/use-text.ts';

/** Does something with a case, says what came of it, and brings the desk up to date. */
export const useAct = (handoffId: string) => {
  const { ask, refresh } = useRoom();
  const { message } = App.useApp();
  const text = useText(caseWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const act = async (action: CaseAction) => {
    setBusy(true);
    const reply = await ask(routes.actOnCase, { handoffId, action });
    setBusy(false);
    if (reply.ok) void message.success(text.done[action.kind]);
    else void message.warning(failureText(reply.failure, language));
    void refresh();
    return reply;
  };
  return { act, busy };
};
export type Act = ReturnType<typeof useAct>['act'];
