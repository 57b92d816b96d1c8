import { useEffect, useRef, useState } from 'react';
import type * as z from 'zod';
import type { IceServer } from '#contract/handoff/handoff-view.ts';
import type { Signal } from '#contract/live/frames.ts';
import { type CallState, type MediaFailure, makeVideoCall, type VideoCall } from '#web/shared/video-call.ts';

type Options = { iceServers: z.infer<typeof IceServer>[]; send: (signal: Signal) => boolean };

const rtcServer = ({ urls, username, credential }: z.infer<typeof IceServer>): RTCIceServer => ({
  urls,
  ...(username !== undefined && { username }),
  ...(credential !== undefined && { credential }),
});

/** A video call with what the page shows of it. */
export const useCall = ({ iceServers, send }: Options) => {
  const [state, setState] = useState<CallState>();
  const [own, setOwn] = useState<MediaStream>();
  const [remote, setRemote] = useState<MediaStream>();
  const [mediaFailure, setMediaFailure] = useState<MediaFailure>();
  const held = useRef<VideoCall>(undefined);
  useEffect(() => () => held.current?.close(), []);

  const callOf = () => {
    held.current ??= makeVideoCall({
      iceServers: iceServers.map(rtcServer),
      send,
      onState: setState,
      onOwn: (stream, failure) => {
        setOwn(stream);
        setMediaFailure(failure);
      },
      onRemote: setRemote,
    });
    return held.current;
  };
  const anew = () => {
    held.current?.close();
    held.current = undefined;
    setRemote(undefined);
    setMediaFailure(undefined);
    return callOf();
  };
  const over = state === undefined || state === 'ended' || state === 'declined' || state === 'failed';
  return {
    state,
    own,
    remote,
    mediaFailure,
    start: () => anew().call(),
    answer: () => callOf().answer(),
    decline: () => callOf().decline(),
    hangUp: () => callOf().hangUp(),
    show: (part: 'audio' | 'video', on: boolean) => callOf().show(part, on),
    hear: (signal: Signal) => void (over && signal.kind === 'call' ? anew() : callOf()).hear(signal).catch(() => {}),
  };
};
export type Calling = ReturnType<typeof useCall>;
