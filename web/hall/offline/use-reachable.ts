import { useEffect, useRef, useState } from 'react';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';
import { watchServer } from './watch-server.ts';

/** Milliseconds that a reply to a look may take. */
const patience = 4000;

const readRelease = async () => {
  const reply = await call(visitRoutes.readHealth, {}, undefined, { patience });
  return reply.ok ? reply.value.release : undefined;
};

/** Whether the server can be reached, and which release it has; looked at once when something else was not answered. */
export const useReachable = (isDoubted = false) => {
  const [state, setState] = useState<{ reachable: boolean; release: string | undefined }>({
    reachable: true,
    release: undefined,
  });
  const watch = useRef<ReturnType<typeof watchServer>>(undefined);
  useEffect(() => {
    const made = watchServer({ look: readRelease, now: Date.now, random: Math.random, onChange: setState });
    watch.current = made;
    addEventListener('online', made.look);
    addEventListener('offline', made.look);
    return () => {
      removeEventListener('online', made.look);
      removeEventListener('offline', made.look);
      made.close();
    };
  }, []);
  useEffect(() => {
    if (isDoubted) watch.current?.look();
  }, [isDoubted]);
  return state;
};
