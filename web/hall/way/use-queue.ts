import { useEffect, useState } from 'react';
import type { HallQueue } from '#contract/hall-queue.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';

/** How often it is asked, in milliseconds: a number that is called every minute or so is then never far behind. */
const every = 10_000;
const patience = 4_000;

/** What the queue system tells of a window while it is looked at; undefined when nothing is known. */
export const useQueue = (token: string | undefined) => {
  const [queue, setQueue] = useState<HallQueue['queue']>();
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const reply = await call(visitRoutes.readQueue, {}, token, { patience });
      if (current) setQueue(reply.ok ? reply.value.queue : undefined);
    };
    void ask();
    const timer = setInterval(() => void ask(), every);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [token]);
  return queue;
};
