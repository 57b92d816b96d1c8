import type { Logger } from '@aws-lambda-powertools/logger';
import type middy from '@middy/core';
import type { HttpReply } from './http-reply.ts';

/** Logs one line a call: which route, what came of it, how long it took. Never what was said. */
export const logCalls = (logger: Logger): middy.MiddlewareObj<unknown, HttpReply> => {
  const starts = new WeakMap<object, number>();
  return {
    before: (request) => {
      starts.set(request, performance.now());
    },
    after: (request) => {
      const { event, response } = request;
      logger.info('call', {
        route: (event as { routeKey: string }).routeKey,
        status: response?.statusCode,
        milliseconds: Math.round(performance.now() - (starts.get(request) ?? 0)),
        requestId: response?.headers['x-request-id'],
      });
    },
  };
};
