import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { SocketReply } from './live-lambda.ts';
import { socketEvent } from './socket-event.ts';

type Upgrade = { request: IncomingMessage; socket: Duplex; head: Buffer };

/** Live connections of this machine. */
export type LiveParts = {
  /** The handler that is deployed. */
  handler: (event: unknown) => Promise<SocketReply>;
  sockets: {
    /** Makes the upgrade a connection; `heard` gives the reply to a frame. */
    accept: (
      upgrade: Upgrade,
      connection: {
        connectionId: string;
        heard: (text: string) => Promise<string | undefined>;
        closed: () => void;
      },
    ) => void;
    /** Ends a connection with a code of RFC 6455. */
    end: (connectionId: string, code: number) => void;
    closeAll: () => void;
  };
  hasJoined: (connectionId: string) => Promise<boolean>;
  /** Pages of other addresses that may connect: those of a front before this host. */
  origins: readonly string[];
};

const livePath = '/live';

/** Milliseconds until the first frame must have joined, and the code that tells why it is over. */
const joinWithin = 10_000;
const joinedLate = 4408;

const refuse = (socket: Duplex, status: string) => {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
};

/** A page of another host is not let in, as if it came through this one: its visitor never asked for that. */
const isOwnPage = ({ headers }: IncomingMessage, origins: readonly string[]) =>
  headers.origin === undefined || URL.parse(headers.origin)?.host === headers.host || origins.includes(headers.origin);

/** The local gateway of WebSockets: makes API Gateway's events of an upgrade and of what follows on it. */
export const makeUpgrade = ({ handler, sockets, hasJoined, origins }: LiveParts) => {
  const tell = (happened: Omit<Parameters<typeof socketEvent>[0], 'requestId'>) =>
    handler(socketEvent({ ...happened, requestId: randomUUID() }));
  const endUnlessJoined = async (connectionId: string) => {
    if (!(await hasJoined(connectionId))) sockets.end(connectionId, joinedLate);
  };

  return async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    // a connection that breaks while it is being looked at is nobody's fault
    socket.on('error', () => socket.destroy());
    if (URL.parse(request.url ?? '', 'http://localhost')?.pathname !== livePath) return refuse(socket, '404 Not Found');
    if (!isOwnPage(request, origins)) return refuse(socket, '403 Forbidden');
    const connectionId = randomUUID();
    const { statusCode } = await tell({ routeKey: '$connect', connectionId, headers: request.headers });
    if (statusCode !== 200) return refuse(socket, statusCode === 403 ? '403 Forbidden' : '500 Internal Server Error');

    const late = setTimeout(() => void endUnlessJoined(connectionId).catch(() => {}), joinWithin).unref();
    sockets.accept(
      { request, socket, head },
      {
        connectionId,
        heard: async (body) => (await tell({ routeKey: '$default', connectionId, body })).body,
        closed: () => {
          clearTimeout(late);
          // the handler logs what fails
          void tell({ routeKey: '$disconnect', connectionId }).catch(() => {});
        },
      },
    );
  };
};
