import * as z from 'zod';
import type { Call } from './read-input.ts';

const Texts = z.record(z.string(), z.string().optional()).default({});

/** What is read of an API Gateway event (HTTP API, payload format 2.0). Header names come in lower case. */
export const HttpEvent = z.object({
  routeKey: z.string(),
  headers: Texts,
  pathParameters: Texts,
  queryStringParameters: Texts,
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({ requestId: z.string() }),
});
export type HttpEvent = z.infer<typeof HttpEvent>;

const present = (texts: z.infer<typeof Texts>) =>
  Object.fromEntries(Object.entries(texts).filter((it): it is [string, string] => it[1] !== undefined));

/** The call that an event stands for. */
export const callOf = (event: HttpEvent): Call => ({
  requestId: event.requestContext.requestId,
  path: present(event.pathParameters),
  query: present(event.queryStringParameters),
  authorization: event.headers.authorization,
  contentType: event.headers['content-type'],
  body: event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body,
});
