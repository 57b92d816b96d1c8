import { type ClientFrame, ServerFrame } from '#contract/live/frames.ts';
import type { OpenSocket } from './socket.ts';

/** Milliseconds. The gateway closes what is silent for ten minutes. */
const times = { ping: 4 * 60_000, pong: 8000, join: 10_000 };

const parse = (text: string): ServerFrame | undefined => {
  try {
    return ServerFrame.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

type Options = {
  address: string;
  join: Extract<ClientFrame, { kind: 'join' }>;
  openSocket: OpenSocket;
  onJoined: () => void;
  onFrame: (frame: ServerFrame) => void;
  /** Heard once: the connection was refused, was lost, or did not answer. */
  onEnd: (why: 'refused' | 'lost') => void;
};

/** One connection, from joining to its end. */
export const openConnection = ({ address, join, openSocket, onJoined, onFrame, onEnd }: Options) => {
  let state: 'joining' | 'joined' | 'over' = 'joining';
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let pinging: ReturnType<typeof setInterval> | undefined;

  const end = (why?: 'refused' | 'lost') => {
    if (state === 'over') return;
    state = 'over';
    clearTimeout(overdue);
    clearInterval(pinging);
    socket.close();
    if (why) onEnd(why);
  };
  const expectWithin = (milliseconds: number) => {
    clearTimeout(overdue);
    overdue = setTimeout(end, milliseconds, 'lost');
  };
  const post = (frame: ClientFrame) => socket.send(JSON.stringify(frame));
  const check = () => {
    if (state !== 'joined') return;
    post({ kind: 'ping' });
    expectWithin(times.pong);
  };
  const joined = () => {
    state = 'joined';
    clearTimeout(overdue);
    pinging = setInterval(check, times.ping);
    onJoined();
  };
  const hear = (text: string) => {
    const frame = parse(text);
    if (!frame || state === 'over') return;
    if (frame.kind === 'pong') return clearTimeout(overdue);
    if (frame.kind === 'refused' && state === 'joining') return end('refused');
    if (frame.kind === 'joined') joined();
    onFrame(frame);
  };
  const socket = openSocket(address, {
    opened: () => state === 'joining' && post(join),
    heard: hear,
    closed: () => end('lost'),
  });
  expectWithin(times.join);

  return {
    post,
    /** Finds out whether the connection still is one. */
    check,
    /** Ends it without a word. */
    close: () => end(),
  };
};
