import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { composeLocal } from '#functions/compose-local.ts';
import { gatewayContext } from '#functions/host/gateway-event.ts';
import { lambdaHost } from '#functions/host/lambda.ts';
import { matchRoute } from '#functions/host/match-route.ts';
import type { Settings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';

/** A call as a client makes it. `body` is sent as it is when it is text, and as JSON otherwise. */
type Sent = { method?: string; path: string; token?: string; body?: unknown; type?: string };
type Received = { status: number; headers: Record<string, string>; body: ReturnType<typeof JSON.parse> };
type Host = { send: (sent: Sent) => Promise<Received>; close: () => Promise<void> };
export type StartHost = (settings: Settings, now?: () => number) => Promise<Host>;

const textOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));
const headersOf = ({ token, body, type = 'application/json' }: Sent): Record<string, string> => ({
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...(body === undefined || type === '' ? {} : { 'content-type': type }),
});

/** The handlers as API Gateway calls them. */
const lambda: StartHost = async (settings, now) => {
  const { conversation, reading, help, voice, close } = await composeLocal(settings, now);
  const handlers = {
    conversation: lambdaHost(conversation),
    reading: lambdaHost(reading),
    help: lambdaHost(help),
    voice: lambdaHost(voice),
  };
  const send = async (sent: Sent) => {
    const url = new URL(sent.path, 'http://localhost');
    const match = matchRoute(sent.method ?? 'GET', url.pathname);
    const requestId = randomUUID();
    const event = {
      version: '2.0',
      routeKey: match?.routeKey ?? '$default',
      headers: headersOf(sent),
      pathParameters: match?.pathParameters,
      queryStringParameters: Object.fromEntries(url.searchParams),
      requestContext: { requestId },
      ...(sent.body === undefined ? {} : { body: textOf(sent.body), isBase64Encoded: false }),
    };
    const handler = handlers[match?.lambda ?? 'reading'];
    const { statusCode, headers, body } = await handler(event, gatewayContext('test', requestId));
    return { status: statusCode, headers, body: JSON.parse(body) };
  };
  return { send, close };
};

/** The same handlers behind HTTP. */
const local: StartHost = async (settings, now) => {
  const { address, close } = await startLocal(settings, now);
  const send = async (sent: Sent) => {
    const body = sent.body === undefined ? {} : { body: textOf(sent.body) };
    // bytes, since fetch would name a type for a text
    const bytes = body.body === undefined ? {} : { body: new TextEncoder().encode(body.body) };
    const method = sent.method ?? 'GET';
    const reply = await fetch(address + sent.path, { method, headers: headersOf(sent), ...bytes });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.json() };
  };
  return { send, close };
};

export const hosts: [string, StartHost][] = [
  ['Lambda', lambda],
  ['local', local],
];

/** Starts a host on settings of its own; `close` takes its folder along. */
export const startHost = async (start: StartHost, settings: Settings, now?: () => number) => {
  const { send, close } = await start(settings, now);
  const startVisit = async (body: object = {}) => (await send({ method: 'POST', path: '/v1/visits', body })).body;
  const ask = ({ visitId, token }: { visitId: string; token: string }, text: string, turnId: string = randomUUID()) =>
    send({ method: 'POST', path: `/v1/visits/${visitId}/turns`, token, body: { turnId, text } });
  return {
    send,
    startVisit,
    ask,
    close: async () => {
      await close();
      await rm(settings.DATA_FOLDER, { recursive: true });
    },
  };
};
export type TestHost = Awaited<ReturnType<typeof startHost>>;
