import type { Message, Passage } from '#contract/handoff/message.ts';
import type { ClientFrame, ServerFrame } from '#contract/live/frames.ts';
import type { ByHttp } from './live/by-http.ts';
import { type LiveState, openLink } from './live/link.ts';
import { makeNumbers } from './live/numbers.ts';
import { makeOutbox } from './live/outbox.ts';
import type { OpenSocket } from './live/socket.ts';

/** Frames of the moment: they are sent when there is a connection, and forgotten when there is none. */
export type MomentFrame = Extract<ClientFrame, { kind: 'typing' | 'read' | 'point' | 'signal' }>;

export type LiveOptions = {
  /** `liveAddress()`. */
  address: string;
  /** Asked anew for every connection, so that a renewed token is used. */
  token: () => Promise<string>;
  /** The visitor's handoff; staff join the desk without one. */
  handoffId?: string;
  /** The messages of a watched handoff come in order, each once, as `message` frames; `resumed` never comes. */
  onFrame: (frame: ServerFrame) => void;
  onState?: (state: LiveState) => void;
  /** The way around while there is no connection: `visitorByHttp` or `deskByHttp`. */
  byHttp?: ByHttp;
  openSocket?: OpenSocket;
  random?: () => number;
};

/** A live connection that comes back by itself. */
export type Live = {
  /** Says it until it was kept or refused (frames `kept`, `refused`), and returns the message's id. */
  say: (handoffId: string, text: string, passage?: Passage) => string;
  /** Follows the messages of a handoff from that number on, through every loss of the connection. */
  watch: (handoffId: string, after?: number) => void;
  unwatch: (handoffId: string) => void;
  /** False when there is no connection now. */
  send: (frame: MomentFrame) => boolean;
  close: () => void;
};

/** How often messages are asked for while there is no connection, in milliseconds. */
const pollEvery = 5000;

/** Opens a live connection: it reconnects, asks for what it missed, and repeats what was not acknowledged. */
export const openLive = ({ byHttp, onFrame, onState, ...options }: LiveOptions): Live => {
  const numbers = makeNumbers();
  const deliver = (handoffId: string, messages: readonly Message[]) => {
    for (const message of messages) {
      outbox.settle(message.messageId);
      onFrame({ kind: 'message', handoffId, message });
    }
  };
  const resume = (handoffId: string) => link.send({ kind: 'resume', handoffId, after: numbers.last(handoffId) });
  const take = (handoffId: string, message: Message) => {
    const { inOrder, lacking } = numbers.take(handoffId, [message]);
    deliver(handoffId, inOrder);
    if (lacking) resume(handoffId);
  };
  const takeResumed = ({ handoffId, messages, more }: Extract<ServerFrame, { kind: 'resumed' }>) => {
    deliver(handoffId, numbers.take(handoffId, messages).inOrder);
    if (more && messages.length > 0) resume(handoffId);
  };
  const hear = (frame: ServerFrame) => {
    if (frame.kind === 'message') return take(frame.handoffId, frame.message);
    if (frame.kind === 'resumed') return takeResumed(frame);
    if (frame.kind === 'kept') outbox.settle(frame.messageId);
    if (frame.kind === 'refused' && frame.messageId && !outbox.refuse(frame.messageId, frame.why)) return;
    onFrame(frame);
  };
  const link = openLink({
    ...options,
    onFrame: hear,
    onState: (state) => {
      if (state === 'live') {
        for (const handoffId of numbers.watched()) resume(handoffId);
        outbox.again();
      }
      onState?.(state);
    },
  });
  const outbox = makeOutbox({ link, byHttp, onFrame });

  const poll = async () => {
    if (!byHttp || link.state() !== 'away') return;
    for (const handoffId of numbers.watched()) {
      const list = await byHttp.messagesAfter(handoffId, numbers.last(handoffId));
      if (list.ok) deliver(handoffId, numbers.take(handoffId, list.value.messages).inOrder);
    }
    outbox.again();
  };
  const polling = setInterval(() => void poll().catch(() => {}), pollEvery);
  if (options.handoffId !== undefined) numbers.watch(options.handoffId, 0);

  return {
    say: outbox.say,
    watch: (handoffId, after = 0) => {
      numbers.watch(handoffId, after);
      if (link.state() === 'live') resume(handoffId);
    },
    unwatch: numbers.unwatch,
    send: link.send,
    close: () => {
      clearInterval(polling);
      outbox.close();
      link.close();
    },
  };
};
