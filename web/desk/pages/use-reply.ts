import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#core/result.ts';
import type { CallFailure } from '#web/shared/call.ts';

/** Reads something when the page opens and whenever `read` changes; `again` reads it once more. */
export const useReply = <Value>(read: () => Promise<Result<Value, CallFailure>>, every?: number) => {
  const [value, setValue] = useState<Value>();
  const [failure, setFailure] = useState<CallFailure>();
  const again = useCallback(async () => {
    const reply = await read();
    if (reply.ok) setValue(reply.value);
    setFailure(reply.ok ? undefined : reply.failure);
  }, [read]);
  useEffect(() => {
    void again();
    if (every === undefined) return;
    const reading = setInterval(() => void again(), every);
    return () => clearInterval(reading);
  }, [again, every]);
  return { value, setValue, failure, again };
};
