import { useEffect, useState } from 'react';
import type { Result } from '#core/result.ts';
import type { CallFailure } from '#web/shared/call.ts';

export type Loaded<Value> = { state: 'loading' } | { state: 'failed' } | { state: 'loaded'; value: Value };

/** Loads once, again when `key` changes, and again when asked to. */
export const useReply = <Value>(key: string, load: () => Promise<Result<Value, CallFailure>>) => {
  const [reply, setReply] = useState<Loaded<Value>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setReply({ state: 'loading' });
    void load().then((it) => {
      if (wanted) setReply(it.ok ? { state: 'loaded', value: it.value } : { state: 'failed' });
    });
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  return [reply, () => setAttempt((it) => it + 1)] as const;
};
