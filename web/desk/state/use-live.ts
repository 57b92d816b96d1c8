import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Message, Passage } from '#contract/handoff/message.ts';
import type { ServerFrame } from '#contract/live/frames.ts';
import { liveAddress } from '#web/shared/live/address.ts';
import { deskByHttp } from '#web/shared/live/by-http.ts';
import type { LiveState } from '#web/shared/live/link.ts';
import { type Live, type MomentFrame, openLive } from '#web/shared/live.ts';
import { conversationOf, hear } from './conversation.ts';

type Listener = (frame: ServerFrame) => void;

/** The live connection of the desk, and what was said over it. */
export const useLive = (token: () => Promise<string>) => {
  const [conversations, dispatch] = useReducer(hear, {});
  const [state, setState] = useState<LiveState>('connecting');
  const live = useRef<Live>(undefined);
  const listeners = useRef(new Set<Listener>());
  const watched = useRef(new Set<string>());

  useEffect(() => {
    const onFrame = (frame: ServerFrame) => {
      dispatch({ kind: 'frame', frame, at: Date.now() });
      for (const listener of listeners.current) listener(frame);
    };
    const opened = openLive({ address: liveAddress(), token, onFrame, onState: setState, byHttp: deskByHttp(token) });
    live.current = opened;
    for (const handoffId of watched.current) opened.watch(handoffId);
    return opened.close;
  }, [token]);

  const listen = useCallback((listener: Listener) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  }, []);
  const watch = useCallback((handoffId: string) => {
    if (watched.current.has(handoffId)) return;
    watched.current.add(handoffId);
    live.current?.watch(handoffId);
  }, []);
  const unwatch = useCallback((handoffId: string) => {
    if (watched.current.delete(handoffId)) live.current?.unwatch(handoffId);
  }, []);
  const say = useCallback((handoffId: string, text: string, passage?: Passage) => {
    const messageId = live.current?.say(handoffId, text, passage);
    if (!messageId) return;
    const unsent = { messageId, text, at: new Date().toISOString(), ...(passage ? { passage } : {}) };
    dispatch({ kind: 'said', handoffId, unsent });
  }, []);
  const drop = useCallback((handoffId: string, messageId: string) => {
    dispatch({ kind: 'dropped', handoffId, messageId });
  }, []);
  const list = useCallback((handoffId: string, messages: readonly Message[], readByVisitor: number) => {
    dispatch({ kind: 'listed', handoffId, messages, readByVisitor });
  }, []);
  const send = useCallback((frame: MomentFrame) => live.current?.send(frame) ?? false, []);
  const conversation = (handoffId: string) => conversationOf(conversations, handoffId);
  return { state, conversation, listen, watch, unwatch, say, drop, list, send };
};
export type LiveDesk = ReturnType<typeof useLive>;
