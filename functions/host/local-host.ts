import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Context } from 'aws-lambda';
import type { Route } from '#contract/route.ts';
import { gatewayContext, gatewayEvent } from './gateway-event.ts';
import { type HttpReply, httpReply } from './http-reply.ts';
import { type LiveParts, makeUpgrade } from './live-host.ts';
import { type Match, matchRoute } from './match-route.ts';
import { makeFindPage } from './page-file.ts';
import { problemReply } from './problem-reply.ts';
import { readBody } from './read-body.ts';
import { sendClip } from './send-clip.ts';
import { sendPage } from './send-page.ts';
import { type AnswerIssuer, isForIssuer, serveIssuer } from './serve-issuer.ts';

type Handler = (event: unknown, context: Context) => Promise<HttpReply>;

type Parts = {
  /** The handlers that are deployed, by the name of their Lambda. */
  handlers: Record<Route['lambda'], Handler>;
  /** The built pages. */
  pagesFolder: string;
  /** The operator's folder of sign clips, where there is one. */
  signsFolder?: string | undefined;
  /** Live connections, where there are any. */
  live?: LiveParts;
  /** The embedded sign-in provider, where there is one. */
  issuer?: AnswerIssuer;
  /** What pages may talk to beside this host: a sign-in provider of elsewhere. */
  origins?: readonly string[];
};

/** How long a request may take to arrive, and how long a closing host waits for those under way: milliseconds. */
const patience = { request: 15_000, closing: 10_000 };

const send = (response: ServerResponse, { statusCode, headers, body }: HttpReply) =>
  response.writeHead(statusCode, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);

const urlOf = (request: IncomingMessage) =>
  // two slashes at the beginning would read as the name of a host
  URL.parse(`http://localhost/${(request.url ?? '').replace(/^\/+/, '')}`);

const callHandler = async (handlers: Parts['handlers'], request: IncomingMessage, url: URL, match: Match) => {
  const requestId = randomUUID();
  const body = await readBody(request, match.longest);
  if (!body.ok) return httpReply(problemReply(body.failure.kind), requestId);
  const event = gatewayEvent(request, { url, match, body: body.value, requestId });
  return handlers[match.lambda](event, gatewayContext(match.lambda, requestId));
};

const makeAnswer = ({ handlers, pagesFolder, signsFolder, issuer, origins = [] }: Parts) => {
  const findPage = makeFindPage(pagesFolder);
  const isReading = (method: string | undefined) => method === 'GET' || method === 'HEAD';

  const notFound = () => httpReply(problemReply('no-such-route'), randomUUID());
  const sendFile = async (request: IncomingMessage, response: ServerResponse, { pathname: path }: URL) => {
    if (signsFolder && (await sendClip(signsFolder, path, request, response))) return;
    const page = await findPage(path);
    if (page) await sendPage(request, response, { path, page, origins });
    else send(response, notFound());
  };
  const answerUrl = async (request: IncomingMessage, response: ServerResponse, url: URL) => {
    const match = matchRoute(request.method ?? '', url.pathname);
    if (match) return send(response, await callHandler(handlers, request, url, match));
    if (issuer && isForIssuer(url.pathname)) return send(response, await serveIssuer(issuer, request, url));
    return isReading(request.method) ? sendFile(request, response, url) : send(response, notFound());
  };

  return async (request: IncomingMessage, response: ServerResponse) => {
    const url = urlOf(request);
    return url ? answerUrl(request, response, url) : send(response, notFound());
  };
};

const makeClose = (server: Server, live: LiveParts | undefined) => () =>
  new Promise<void>((resolve) => {
    live?.sockets.closeAll();
    const late = setTimeout(() => server.closeAllConnections(), patience.closing);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
  });

const listen = (server: Server, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/**
 * The local host: HTTP in, API Gateway events out to the very handlers that are deployed, and the built pages beside
 * them. Rejects when the port is taken.
 */
export const startLocalHost = async (parts: Parts & { port: number; host: string }) => {
  const answer = makeAnswer(parts);
  const server = createServer({ requestTimeout: patience.request }, (request, response) => {
    answer(request, response).catch(() => {
      // the connection broke, or a page could not be read: the handlers themselves never throw
      if (response.headersSent) response.destroy();
      else send(response, httpReply(problemReply('internal'), randomUUID()));
    });
  });
  const { live } = parts;
  if (live) {
    const upgrade = makeUpgrade(live);
    server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head).catch(() => socket.destroy()));
  }
  const port = await listen(server, parts.port, parts.host);
  return { port, close: makeClose(server, parts.live) };
};
