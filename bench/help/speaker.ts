import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Message } from '#contract/handoff/message.ts';
import { type ClientFrame, ServerFrame } from '#contract/live/frames.ts';

type Options = {
  address: string;
  /** With a handoff: its visitor; else a helper. */
  join: Extract<ClientFrame, { kind: 'join' }>;
  handoffId: string;
  /** Called for every message that comes, own ones too. */
  onMessage: (message: Message) => void;
};

/** Milliseconds: between attempts to connect, and until a message that was not acknowledged is said again. */
const pauses = { connect: 150, say: 20_000 };

/** One side of a chat, as a page is one: comes back after every loss, and says a message until it is kept. */
export const makeSpeaker = ({ address, join, handoffId, onMessage }: Options) => {
  let socket: WebSocket | undefined;
  let closed = false;
  let last = 0;
  const unkept = new Map<string, { text: string; kept: (number: number) => void }>();
  let live: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    live = resolve;
  });

  const post = (frame: ClientFrame) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(frame));
  const take = (message: Message) => {
    last = Math.max(last, message.number);
    onMessage(message);
  };
  const goOn = () => {
    post({ kind: 'resume', handoffId, after: last });
    for (const [messageId, { text }] of unkept) post({ kind: 'say', handoffId, messageId, text });
    live();
  };
  const hear = (frame: ServerFrame) => {
    if (frame.kind === 'joined') goOn();
    else if (frame.kind === 'message') take(frame.message);
    else if (frame.kind === 'resumed') frame.messages.forEach(take);
    else if (frame.kind === 'kept') {
      unkept.get(frame.messageId)?.kept(frame.number);
      unkept.delete(frame.messageId);
    }
  };
  const connect = () => {
    if (closed) return;
    socket = new WebSocket(`${address.replace(/^http/, 'ws')}/live`);
    socket.on('open', () => post(join));
    socket.on('message', (data) => hear(ServerFrame.parse(JSON.parse(String(data)))));
    socket.on('error', () => {});
    socket.on('close', () => setTimeout(connect, pauses.connect));
  };
  connect();

  return {
    ready,
    /** Says it until it is kept; gives its id and number. */
    say: async (text: string, messageId: string = randomUUID()) => {
      const kept = new Promise<number>((resolve) => unkept.set(messageId, { text, kept: resolve }));
      const again = setInterval(() => post({ kind: 'say', handoffId, messageId, text }), pauses.say);
      post({ kind: 'say', handoffId, messageId, text });
      const number = await kept;
      clearInterval(again);
      return { messageId, number };
    },
    close: async () => {
      closed = true;
      socket?.close();
      await wait(0);
    },
  };
};
export type ChatSpeaker = ReturnType<typeof makeSpeaker>;
