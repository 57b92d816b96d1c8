import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '#contract/language.ts';
import type { ReadAloud } from '#contract/read-aloud.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';
import { isNotReached } from '#web/shared/conversation/is-carried.ts';
import { readOffline } from './read-offline.ts';

/** `offline` where it was read from the pack that the screen keeps. */
export type FoundReading = ReadAloud & { offline: boolean };

const find = async (
  matter: string,
  language: Language,
  token: string | undefined,
): Promise<FoundReading | 'failed'> => {
  const reply = await call(visitRoutes.readAloud, { matter, language }, token);
  if (reply.ok) return { ...reply.value, offline: false };
  // a visit that was begun without the server has no token
  const mayBeKept = isNotReached(reply.failure.kind) || token === undefined;
  const kept = mayBeKept ? await readOffline({ matter, language }) : undefined;
  return kept ? { ...kept, offline: true } : 'failed';
};

/** What is to be read, or `failed` where it cannot be had; the second value tries again. */
export const useReading = (matter: string, language: Language, token: string | undefined) => {
  const [reading, setReading] = useState<FoundReading | 'loading' | 'failed'>('loading');
  // a visit that is begun anew must not begin the reading anew
  const latest = useRef(token);
  latest.current = token;
  const load = useCallback(() => {
    let left = false;
    setReading('loading');
    void find(matter, language, latest.current).then((it) => {
      if (!left) setReading(it);
    });
    return () => {
      left = true;
    };
  }, [matter, language]);
  useEffect(load, [load]);
  return [reading, load] as const;
};
