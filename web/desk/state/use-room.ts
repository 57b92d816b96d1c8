import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { makeAsk } from './ask.ts';
import type { Room } from './room.ts';
import { keepSeen, readSeen } from './seen.ts';
import { useDesk } from './use-desk.ts';
import { useLive } from './use-live.ts';

type SignedIn = { token: () => Promise<string>; expire: () => void };

/** Everything the desk stands on, once somebody is signed in; `room` comes with the first answer. */
export const useRoomParts = ({ token, expire }: SignedIn) => {
  const ask = useMemo(() => makeAsk(token, expire), [token, expire]);
  // what only adorns the desk signs nobody out when it is refused
  const askQuietly = useMemo(() => makeAsk(token, () => undefined), [token]);
  const live = useLive(token);
  const { desk, failure, refresh, setDuty } = useDesk(ask);
  const [seen, setSeen] = useState(readSeen);

  const accepted = desk?.mine.filter(({ state }) => state === 'accepted').map(({ handoffId }) => handoffId);
  const awaited = useRef(accepted);
  awaited.current = accepted;
  useEffect(
    () =>
      live.listen((frame) => {
        // the first word begins a case
        const hasBegun = frame.kind === 'kept' && awaited.current?.includes(frame.handoffId);
        if (frame.kind === 'desk' || hasBegun) void refresh();
      }),
    [live.listen, refresh],
  );
  useEffect(() => keepSeen(seen), [seen]);
  const markSeen = useCallback(
    (handoffId: string, upTo: number) =>
      setSeen((it) => ((it[handoffId] ?? 0) >= upTo ? it : { ...it, [handoffId]: upTo })),
    [],
  );
  const unread = (handoffId: string, lastMessage: number) => {
    const heard = live.conversation(handoffId).messages;
    const fromVisitor = heard.filter(({ number, from }) => from !== 'helper' && number > (seen[handoffId] ?? 0)).length;
    return heard.length > 0 ? fromVisitor : Math.max(0, lastMessage - (seen[handoffId] ?? 0));
  };
  const room: Room | undefined = desk && { desk, ask, askQuietly, live, refresh, setDuty, unread, markSeen };
  return { room, failure };
};
