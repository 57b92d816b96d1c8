import { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type { RouteName } from '#contract/routes.ts';
import { answerErrors } from './answer-errors.ts';
import type { Endpoint } from './endpoint.ts';
import { callOf, HttpEvent } from './http-event.ts';
import { type HttpReply, httpReply } from './http-reply.ts';
import { logCalls } from './log-calls.ts';
import { problemReply } from './problem-reply.ts';

/** What one Lambda is made of. */
export type Composition = {
  /** As in the route table's `lambda`. */
  name: string;
  endpoints: Partial<Record<RouteName, Endpoint>>;
  logLevel: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'SILENT';
  /** Lets go of connections; a Lambda never needs it, a local host does. */
  close: () => void;
};

/** The Lambda host: an API Gateway event in, a reply out, whatever happens in between. */
export const lambdaHost = ({ name, endpoints, logLevel }: Composition) => {
  const byKey = new Map(Object.values(endpoints).map((endpoint) => [endpoint.routeKey, endpoint]));
  const logger = new Logger({ serviceName: `lingban-${name}`, logLevel });
  return middy<unknown, HttpReply>(async (sent: unknown) => {
    const event = HttpEvent.parse(sent);
    const endpoint = byKey.get(event.routeKey);
    const reply = endpoint ? await endpoint(callOf(event)) : problemReply('no-such-route');
    return httpReply(reply, event.requestContext.requestId);
  })
    .use(logCalls(logger))
    .use(answerErrors(logger));
};
