import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChecklistReply } from '#contract/checklist.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { type CallFailureKind, call } from '#web/shared/call.ts';
import { clearAddress, tokenInAddress } from '#web/shared/conversation/link-address.ts';

/** The list that the page was opened with, as long as it is on its way, or why it did not come. */
export type Bringing = { failure: CallFailureKind | undefined; again: (() => void) | undefined };

/** Asking again does not help with these, and the address need not keep the link. */
const final: CallFailureKind[] = ['link-expired', 'invalid-link', 'invalid-input', 'no-such-matter'];

/** Fetches the list that the page was opened with, now and whenever another link is opened in the same tab. */
export const useBroughtList = (onBrought: (list: ChecklistReply) => void): Bringing | undefined => {
  const [state, setState] = useState<'waiting' | CallFailureKind | undefined>(() =>
    tokenInAddress() === undefined ? undefined : 'waiting',
  );
  const brought = useRef(onBrought);
  brought.current = onBrought;
  const fetching = useRef<string>(undefined);
  const bring = useCallback(async () => {
    const token = tokenInAddress();
    if (token === undefined || fetching.current === token) return;
    fetching.current = token;
    setState('waiting');
    const reply = await call(visitRoutes.readChecklist, { token });
    fetching.current = undefined;
    if (reply.ok || final.includes(reply.failure.kind)) clearAddress();
    setState(reply.ok ? undefined : reply.failure.kind);
    if (reply.ok) brought.current(reply.value);
  }, []);
  useEffect(() => {
    void bring();
    const again = () => void bring();
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, [bring]);

  if (state === undefined) return undefined;
  const failure = state === 'waiting' ? undefined : state;
  return { failure, again: failure && !final.includes(failure) ? () => void bring() : undefined };
};
