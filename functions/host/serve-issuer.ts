import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type HttpReply, httpReply } from './http-reply.ts';
import { problemReply } from './problem-reply.ts';
import { readBody } from './read-body.ts';
import { longestBody } from './read-input.ts';

/** A sign-in provider that lives in this process; `path` is what follows its address. */
export type AnswerIssuer = (request: {
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  authorization: string | undefined;
  host: string | undefined;
}) => Promise<HttpReply>;

/** Where it is found: below the local host's own address. */
export const issuerPath = '/oidc';

/** Whether a request is the provider's. */
export const isForIssuer = (path: string) => path.startsWith(`${issuerPath}/`);

export const serveIssuer = async (answer: AnswerIssuer, request: IncomingMessage, url: URL): Promise<HttpReply> => {
  const body = await readBody(request, longestBody);
  if (!body.ok) return httpReply(problemReply(body.failure.kind), randomUUID());
  return answer({
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
    path: url.pathname.slice(issuerPath.length),
    query: url.searchParams,
    form: new URLSearchParams(body.value.toString('utf8')),
    authorization: request.headers.authorization,
    host: request.headers.host,
  });
};
