import type { Reply } from './problem-reply.ts';

/** What API Gateway sends back. */
export type HttpReply = { statusCode: number; headers: Record<string, string>; body: string };

/** The API stores nothing on the way, is not guessed at, framed or referred to. */
const headersOf = (type: string, requestId: string) => ({
  'content-type': type,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-request-id': requestId,
});

export const httpReply = ({ status, type, body }: Reply, requestId: string): HttpReply => ({
  statusCode: status,
  headers: headersOf(type, requestId),
  body: JSON.stringify(body),
});
