import type { Logger } from '@aws-lambda-powertools/logger';
import type middy from '@middy/core';
import * as z from 'zod';
import { describeError } from './describe-error.ts';
import { type HttpReply, httpReply } from './http-reply.ts';
import { problemReply } from './problem-reply.ts';

const Identified = z.object({ requestContext: z.object({ requestId: z.string() }) });

/** Turns whatever was thrown into the problem `internal`: the log knows where it came from, the visitor does not. */
export const answerErrors = (logger: Logger): middy.MiddlewareObj<unknown, HttpReply> => ({
  onError: (request) => {
    const requestId = Identified.safeParse(request.event).data?.requestContext.requestId ?? '';
    logger.error('call failed', { requestId, cause: describeError(request.error) });
    request.response = httpReply(problemReply('internal'), requestId);
  },
});
