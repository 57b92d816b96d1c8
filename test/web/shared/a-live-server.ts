import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import type { ClientFrame, ServerFrame } from '#contract/live/frames.ts';
import type { ByHttp } from '#web/shared/live/by-http.ts';
import type { OpenSocket } from '#web/shared/live/socket.ts';
import { type Live, openLive } from '#web/shared/live.ts';

/** A server at the other end of sockets that never leave this process. */
const makeLiveServer = () => {
  const sockets: { heard: ClientFrame[]; say: (frame: ServerFrame) => void; open: () => void; drop: () => void }[] = [];
  const openSocket: OpenSocket = (_address, { opened, heard, closed }) => {
    const frames: ClientFrame[] = [];
    let ended = false;
    sockets.push({
      heard: frames,
      say: (frame) => heard(JSON.stringify(frame)),
      open: opened,
      drop: () => {
        ended = true;
        closed();
      },
    });
    return {
      send: (text) => void (ended || frames.push(JSON.parse(text))),
      close: () => {
        ended = true;
      },
    };
  };
  const latest = () => sockets.at(-1) ?? expect.fail('no connection');
  return { openSocket, sockets, latest };
};

/** A message as the server keeps it. */
export const message = (number: number, from: 'visitor' | 'helper' = 'helper', messageId: string = randomUUID()) => ({
  number,
  messageId,
  from,
  at: '2026-11-25T04:00:00.000Z',
  text: `第 ${number} 条`,
});

/** A page with a live connection to such a server. Its timers have to be fake. */
export const makeLivePage = (handoffId: string) => {
  const server = makeLiveServer();
  const frames: ServerFrame[] = [];
  const states: string[] = [];
  let live: Live | undefined;
  const settle = () => vi.advanceTimersByTimeAsync(0);

  return {
    server,
    frames,
    states,
    settle,
    open: async (more: { byHttp?: ByHttp; token?: () => Promise<string> } = {}) => {
      live = openLive({
        address: 'ws://hall/live',
        token: async () => 'a token',
        handoffId,
        onFrame: (frame) => frames.push(frame),
        onState: (state) => states.push(state),
        openSocket: server.openSocket,
        random: () => 1,
        ...more,
      });
      await settle();
      return live;
    },
    join: async () => {
      server.latest().open();
      server.latest().say({ kind: 'joined' });
      await settle();
    },
    shown: () => frames.flatMap((it) => (it.kind === 'message' ? [it.message.number] : [])),
    sent: <Kind extends ClientFrame['kind']>(kind: Kind) =>
      server.latest().heard.filter((it): it is Extract<ClientFrame, { kind: Kind }> => it.kind === kind),
    close: () => live?.close(),
  };
};
