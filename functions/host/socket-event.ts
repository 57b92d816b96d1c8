import type { IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';

const Headers = z.record(z.string(), z.string().optional()).default({});

/** What is read of an API Gateway event of a WebSocket API. */
export const SocketEvent = z.object({
  /** With `$connect` alone, written as the client wrote them. */
  headers: Headers,
  body: z.string().default(''),
  requestContext: z.object({
    routeKey: z.enum(['$connect', '$default', '$disconnect']),
    connectionId: z.string(),
    requestId: z.string(),
  }),
});
export type SocketEvent = z.infer<typeof SocketEvent>;

const eventTypes = { $connect: 'CONNECT', $default: 'MESSAGE', $disconnect: 'DISCONNECT' } as const;

const joined = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(',')]));

type Happened = {
  routeKey: SocketEvent['requestContext']['routeKey'];
  connectionId: string;
  requestId: string;
  headers?: IncomingHttpHeaders;
  body?: string;
};

/** The event that API Gateway would make of what happens on a WebSocket. */
export const socketEvent = ({ routeKey, connectionId, requestId, headers, body }: Happened) => ({
  requestContext: {
    routeKey,
    eventType: eventTypes[routeKey],
    connectionId,
    requestId,
    extendedRequestId: requestId,
    apiId: 'local',
    stage: 'live',
    domainName: 'localhost',
    messageDirection: 'IN',
    requestTimeEpoch: Date.now(),
  },
  ...(headers ? { headers: joined(headers) } : {}),
  ...(body === undefined ? {} : { body }),
  isBase64Encoded: false,
});
