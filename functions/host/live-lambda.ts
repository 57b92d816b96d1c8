import { Logger } from '@aws-lambda-powertools/logger';
import { type LiveOperations, refusalOf } from '#core/live/receive.ts';
import { describeError } from './describe-error.ts';
import type { Composition } from './lambda.ts';
import { SocketEvent } from './socket-event.ts';

/** What the Lambda of live connections is made of. */
export type LiveComposition = Pick<Composition, 'name' | 'logLevel' | 'close'> & {
  live: LiveOperations;
  /** Where pages that may connect come from; without any, every page may: it still needs a token. */
  origins: readonly string[];
};

/** What API Gateway makes of it: the status decides whether a connection comes about, the body goes to its client. */
export type SocketReply = { statusCode: number; body?: string };

const originOf = (headers: SocketEvent['headers']) =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'origin')?.[1];

/** Programs send no origin; a browser always does. */
const mayConnect = (origins: readonly string[], origin: string | undefined) =>
  origin === undefined || origins.length === 0 || origins.includes(origin);

/** The Lambda host of live connections: an API Gateway WebSocket event in, the reply to its client out. */
export const liveHost = ({ name, logLevel, live, origins }: LiveComposition) => {
  const logger = new Logger({ serviceName: `lingban-${name}`, logLevel });
  const happen = async ({ requestContext, headers, body }: SocketEvent): Promise<SocketReply> => {
    const { routeKey, connectionId } = requestContext;
    if (routeKey === '$connect') {
      if (!mayConnect(origins, originOf(headers))) return { statusCode: 403 };
      await live.connect(connectionId);
      return { statusCode: 200 };
    }
    if (routeKey === '$disconnect') {
      await live.leave(connectionId);
      return { statusCode: 200 };
    }
    const reply = await live.receive(connectionId, body);
    return reply ? { statusCode: 200, body: JSON.stringify(reply) } : { statusCode: 200 };
  };

  return async (sent: unknown): Promise<SocketReply> => {
    const event = SocketEvent.parse(sent);
    const { routeKey, requestId } = event.requestContext;
    const start = performance.now();
    try {
      const reply = await happen(event);
      const milliseconds = Math.round(performance.now() - start);
      logger.info('frame', { route: routeKey, status: reply.statusCode, milliseconds, requestId });
      return reply;
    } catch (error) {
      logger.error('frame failed', { route: routeKey, requestId, cause: describeError(error) });
      if (routeKey !== '$default') return { statusCode: 500 };
      return { statusCode: 200, body: JSON.stringify(refusalOf(event.body, 'internal')) };
    }
  };
};
