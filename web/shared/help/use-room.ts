import { useEffect, useReducer, useRef, useState } from 'react';
import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { VisitorAction } from '#contract/handoff/visitor-calls.ts';
import { helpRoutes } from '#contract/help-routes.ts';
import type { Signal } from '#contract/live/frames.ts';
import { call } from '#web/shared/call.ts';
import { liveAddress } from '#web/shared/live/address.ts';
import { visitorByHttp } from '#web/shared/live/by-http.ts';
import { type Live, openLive } from '#web/shared/live.ts';
import { afterRoomEvent, emptyRoom } from './room-state.ts';

export type VisitKey = { visitId: string; token: string };

/** The visit is over, or the handoff was erased with it. */
const isGone = ['no-such-handoff', 'no-such-visit', 'invalid-token', 'other-visit'];

/** How often a handoff is asked for beside the live connection, in milliseconds. */
const askEvery = 10_000;

/** A handoff as it goes on: live, and asked for now and then in case the connection is not. */
export const useRoom = ({ visitId, token }: VisitKey, handoffId: string, onSignal: (signal: Signal) => void) => {
  const [room, dispatch] = useReducer(afterRoomEvent, emptyRoom);
  const [connected, setConnected] = useState(true);
  const live = useRef<Live>(undefined);
  const hearSignal = useRef(onSignal);
  hearSignal.current = onSignal;
  const closed = room.view !== undefined && isClosed(room.view.state);

  useEffect(() => {
    const bearer = async () => token;
    const opened = openLive({
      address: liveAddress(),
      token: bearer,
      handoffId,
      byHttp: visitorByHttp(visitId, bearer),
      onFrame: (frame) => {
        if (frame.kind === 'signal') hearSignal.current(frame.signal);
        else dispatch({ kind: 'frame', frame, at: Date.now() });
      },
      onState: (state) => setConnected(state === 'live' || state === 'connecting'),
    });
    live.current = opened;
    return () => opened.close();
  }, [visitId, token, handoffId]);

  useEffect(() => {
    const ask = async () => {
      const reply = await call(helpRoutes.readHandoff, { visitId, handoffId }, token);
      if (reply.ok) dispatch({ kind: 'view', view: reply.value });
      else if (isGone.includes(reply.failure.kind)) dispatch({ kind: 'gone' });
    };
    void ask();
    if (closed || room.gone) return;
    const asking = setInterval(() => void ask(), askEvery);
    return () => clearInterval(asking);
  }, [visitId, token, handoffId, closed, room.gone]);

  return {
    room,
    connected,
    say: (text: string) => {
      const messageId = live.current?.say(handoffId, text);
      if (messageId) dispatch({ kind: 'said', messageId, text });
    },
    drop: (messageId: string) => dispatch({ kind: 'dropped', messageId }),
    typing: () => live.current?.send({ kind: 'typing', handoffId }),
    readUpTo: (upTo: number) => live.current?.send({ kind: 'read', handoffId, upTo }),
    signal: (signal: Signal) => live.current?.send({ kind: 'signal', handoffId, signal }) ?? false,
    /** Gives the kind of the failure, or nothing. */
    act: async (action: VisitorAction) => {
      const reply = await call(helpRoutes.actOnHandoff, { visitId, handoffId, action }, token);
      if (!reply.ok) return reply.failure.kind;
      dispatch({ kind: 'view', view: reply.value });
      return undefined;
    },
  };
};
export type Room = ReturnType<typeof useRoom>;
