import { useCallback, useEffect, useRef, useState } from 'react';
import type * as z from 'zod';
import type { IceServer } from '#contract/handoff/handoff-view.ts';
import type { CaseView } from '#contract/staff/case.ts';
import { type CallState, type MediaFailure, makeVideoCall, type VideoCall } from '#web/shared/video-call.ts';
import { useRoom } from '../state/room.ts';

const rtcServer = ({ urls, username, credential }: z.infer<typeof IceServer>): RTCIceServer => ({
  urls,
  ...(username === undefined ? {} : { username }),
  ...(credential === undefined ? {} : { credential }),
});

type Shown = { state?: CallState; own?: MediaStream; remote?: MediaStream; failure?: MediaFailure };

const given = <Name extends keyof Shown>(name: Name, value: Shown[Name] | undefined) =>
  value === undefined ? {} : { [name]: value };

/** The video call of a case: what is shown of it, and what can be done. */
export const useCall = ({ summary: { handoffId }, iceServers }: CaseView) => {
  const { live } = useRoom();
  const { listen, send } = live;
  const [shown, show] = useState<Shown>({});
  const held = useRef<VideoCall>(undefined);

  const callOf = useCallback(() => {
    held.current ??= makeVideoCall({
      side: 'helper',
      iceServers: iceServers.map(rtcServer),
      send: (signal) => send({ kind: 'signal', handoffId, signal }),
      onState: (state) => show((it) => (state === 'ringing' || state === 'called' ? { state } : { ...it, state })),
      onOwn: (own, failure) => show((it) => ({ ...it, ...given('own', own), ...given('failure', failure) })),
      onRemote: (remote) => show((it) => ({ ...it, remote })),
    });
    return held.current;
  }, [handoffId, iceServers, send]);

  useEffect(
    () =>
      listen((frame) => {
        if (frame.kind !== 'signal' || frame.handoffId !== handoffId || frame.from !== 'visitor') return;
        void callOf().hear(frame.signal);
      }),
    [listen, handoffId, callOf],
  );
  // who leaves the case hangs up
  useEffect(
    () => () => {
      held.current?.hangUp();
      held.current = undefined;
    },
    [],
  );
  return { ...shown, call: callOf };
};
export type Calling = ReturnType<typeof useCall>;
