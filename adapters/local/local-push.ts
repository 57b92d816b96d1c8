import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { longestFrame } from '#contract/live/frames.ts';
import type { Disconnect, SendFrame } from '#core/live/send-frame.ts';

type Upgrade = { request: IncomingMessage; socket: Duplex; head: Buffer };
type Hearing = {
  connectionId: string;
  /** The reply to what was heard. */
  heard: (text: string) => Promise<string | undefined>;
  closed: () => void;
};

/** As long as API Gateway waits for a word, in milliseconds, and how long a connection lasts there. */
const times = { idle: 10 * 60_000, longest: 2 * 3600_000 };
/** Who does not read what is sent is let go: bytes. */
const mostUnread = 1024 * 1024;
/** Frames of one connection that may wait for their turn before no more are read. */
const mostWaiting = 32;
/** RFC 6455, and this protocol's own code for a connection that was refused. */
const codes = { goingAway: 1001, refused: 4401 };

/** Frames of a connection are taken one after another, and no faster than they are answered. */
const takeInTurn = (socket: WebSocket, heard: Hearing['heard']) => {
  let turn = Promise.resolve();
  let waiting = 0;
  socket.on('message', (data) => {
    waiting += 1;
    if (waiting >= mostWaiting) socket.pause();
    turn = turn
      .then(() => heard(String(data)))
      .then((reply) => {
        if (reply !== undefined && socket.readyState === socket.OPEN) socket.send(reply);
      })
      .catch(() => socket.terminate())
      .finally(() => {
        waiting -= 1;
        if (socket.isPaused) socket.resume();
      });
  });
};

/** The WebSockets of this machine: the local twin of API Gateway's connections. */
export const openLocalSockets = () => {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: longestFrame,
    clientTracking: false,
  });
  const open = new Map<string, WebSocket>();

  const end = (connectionId: string, code: number) => open.get(connectionId)?.close(code);
  const sendFrame: SendFrame = async (connectionId, frame) => {
    const socket = open.get(connectionId);
    if (socket?.readyState !== 1) return 'gone';
    if (socket.bufferedAmount > mostUnread) {
      socket.terminate();
      return 'gone';
    }
    socket.send(JSON.stringify(frame));
    return 'sent';
  };
  const disconnect: Disconnect = async (connectionId) => end(connectionId, codes.refused);

  return {
    sendFrame,
    disconnect,
    end,
    accept: ({ request, socket, head }: Upgrade, { connectionId, heard, closed }: Hearing): void => {
      server.handleUpgrade(request, socket, head, (accepted) => {
        open.set(connectionId, accepted);
        request.socket.setTimeout(times.idle, () => accepted.close(codes.goingAway));
        const longest = setTimeout(() => accepted.close(codes.goingAway), times.longest).unref();
        accepted.on('error', () => accepted.terminate());
        accepted.on('close', () => {
          clearTimeout(longest);
          open.delete(connectionId);
          closed();
        });
        takeInTurn(accepted, heard);
      });
    },
    /** The product stops: clients come back to the next one. */
    closeAll: () => {
      for (const socket of open.values()) {
        socket.close(codes.goingAway);
        setTimeout(() => socket.terminate(), 500).unref();
      }
    },
  };
};
