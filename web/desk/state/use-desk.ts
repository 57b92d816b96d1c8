import { useCallback, useEffect, useRef, useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { Desk, DutyStatus } from '#contract/staff/desk.ts';
import type { CallFailure } from '#web/shared/call.ts';
import type { Ask } from './ask.ts';

/** The net below the live connection: how often the desk is asked for anyway, in milliseconds. */
const pollEvery = 15_000;

/** Offers, queue and own cases, as fresh as can be. */
export const useDesk = (ask: Ask) => {
  const [desk, setDesk] = useState<Desk>();
  const [failure, setFailure] = useState<CallFailure>();
  const state = useRef({ isAsking: false, isAgain: false });

  const refresh = useCallback(async () => {
    const asking = state.current;
    asking.isAgain = asking.isAsking;
    if (asking.isAsking) return;
    do {
      asking.isAsking = true;
      asking.isAgain = false;
      const reply = await ask(routes.readDesk, {});
      asking.isAsking = false;
      if (reply.ok) setDesk(reply.value);
      setFailure(reply.ok ? undefined : reply.failure);
    } while (asking.isAgain);
  }, [ask]);

  const setDuty = async (status: DutyStatus) => {
    const reply = await ask(routes.setDuty, { status });
    if (reply.ok) setDesk(reply.value);
    return reply;
  };

  useEffect(() => {
    void refresh();
    const polling = setInterval(() => void refresh(), pollEvery);
    return () => clearInterval(polling);
  }, [refresh]);

  return { desk, failure, refresh, setDuty };
};
