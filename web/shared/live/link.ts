import type { ClientFrame, ServerFrame } from '#contract/live/frames.ts';
import { openConnection } from './connection.ts';
import { browserSocket, type OpenSocket } from './socket.ts';

/**
 * `away`: the connection was lost or cannot be had, and is tried again; `refused`: the token is not accepted, and
 * nothing is tried any more.
 */
export type LiveState = 'connecting' | 'live' | 'away' | 'refused' | 'closed';

export type LinkOptions = {
  address: string;
  token: () => Promise<string>;
  handoffId?: string;
  visitId?: string;
  onFrame: (frame: ServerFrame) => void;
  onState: (state: LiveState) => void;
  openSocket?: OpenSocket;
  random?: () => number;
};

/** Milliseconds. */
const pauses = { first: 500, longest: 15_000 };
/** A token may have expired on its way, so it is renewed once. */
const refusalsTaken = 1;

/** A pause that doubles with each attempt, spread so that a thousand pages do not come back in the same second. */
const pauseBefore = (attempt: number, random: () => number) =>
  Math.min(pauses.longest, pauses.first * 2 ** attempt) * (0.5 + random() / 2);

/** The network is back, or the page is looked at again. */
const onWaking = (wake: () => void) => {
  globalThis.addEventListener?.('online', wake);
  globalThis.document?.addEventListener('visibilitychange', wake);
  return () => {
    globalThis.removeEventListener?.('online', wake);
    globalThis.document?.removeEventListener('visibilitychange', wake);
  };
};

/** A visitor joins a handoff or the visit, staff the desk. */
const joinFrame = (token: string, { handoffId, visitId }: LinkOptions) =>
  ({ kind: 'join', token, ...(handoffId ? { handoffId } : {}), ...(visitId ? { visitId } : {}) }) as const;

/** One connection after another. `onState` is told `live` when the other side knows who this is. */
export const openLink = (options: LinkOptions) => {
  const { address, token, onFrame, onState, openSocket = browserSocket, random = Math.random } = options;
  let state: LiveState = 'connecting';
  let connection: ReturnType<typeof openConnection> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  // what was begun for an earlier attempt is dropped
  const tries = { attempt: 0, refusals: 0, generation: 0 };

  const become = (next: LiveState) => {
    if (state === next || state === 'closed') return;
    state = next;
    onState(next);
  };
  const drop = () => {
    tries.generation += 1;
    clearTimeout(again);
    connection?.close();
    connection = undefined;
  };
  const lose = (why: 'refused' | 'lost') => {
    drop();
    tries.refusals = why === 'refused' ? tries.refusals + 1 : tries.refusals;
    if (tries.refusals > refusalsTaken) return become('refused');
    become('away');
    if (state !== 'away') return;
    again = setTimeout(connect, pauseBefore(tries.attempt, random));
    tries.attempt += 1;
  };
  const joined = () => {
    tries.attempt = 0;
    tries.refusals = 0;
    become('live');
  };
  const connect = () => {
    drop();
    const mine = tries.generation;
    const begin = (bearer: string) => {
      if (mine !== tries.generation) return;
      const join = joinFrame(bearer, options);
      connection = openConnection({ address, join, openSocket, onJoined: joined, onFrame, onEnd: lose });
    };
    // a browser that opens no sockets has lost this one too
    const missed = () => mine === tries.generation && lose('lost');
    token().then(begin).catch(missed);
  };
  const stopWaking = onWaking(() => {
    if (state === 'live') connection?.check();
    else if (state === 'away') connect();
  });
  connect();

  return {
    state: () => state,
    check: () => connection?.check(),
    send: (frame: ClientFrame): boolean => {
      if (state !== 'live') return false;
      connection?.post(frame);
      return true;
    },
    close: () => {
      stopWaking();
      drop();
      become('closed');
    },
  };
};
export type Link = ReturnType<typeof openLink>;
