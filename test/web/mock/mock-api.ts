import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Hall } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { type ProblemKind, problems } from '#contract/problem.ts';
import { routes } from '#contract/routes.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import { publishedHelp } from './help-published.ts';
import { mockAnswers } from './mock-answers.ts';
import { sendPage } from './mock-pages.ts';

const root = new URL('../../../', import.meta.url).pathname;
const hall = Hall.parse(parse(readFileSync(join(root, 'knowledge/hall/sample.yaml'), 'utf8')));
const findWay = makeFindWay(hall);

const bodyOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString() || '{}');
};
const send = (response: ServerResponse, status: number, body: unknown, type = 'application/json') =>
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
const refuse = (response: ServerResponse, kind: ProblemKind) =>
  send(response, problems[kind].status, { type: `/problems/${kind}`, ...problems[kind] }, 'application/problem+json');

const startVisit = (language: Language) => {
  const it = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const ask = (label: string) => ({ kind: 'ask' as const, label });
  return routes.startVisit.output.parse({
    visitId: randomUUID(),
    token: randomUUID(),
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    release: 'mock',
    greeting: it(
      '您好，我是领办，政务服务大厅的 AI 导办员。想办什么事，直接说就好。',
      'Hello, I am Lingban, the AI guide of this service hall. What would you like to do?',
    ),
    suggestions: [
      ask(it('开一家小餐馆要办什么', 'What does a small restaurant need?')),
      ask(it('食品经营许可要带什么材料', 'What do I bring for a food business permit?')),
      ask(it('食品经营许可在哪里办', 'Where do I get a food business permit?')),
      ask(it('换身份证要多久', 'How long does a new identity card take?')),
    ],
  });
};

const takeTurn = (body: unknown, visitId: string | undefined) => {
  const { text, language = 'zh', tapped, turnId } = routes.takeTurn.input.parse({ ...(body as object), visitId });
  const it = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const make = mockAnswers.find(([field, pattern]) =>
    tapped?.field ? field === tapped.field : pattern.test(text),
  )?.[2];
  return routes.takeTurn.output.parse({ turnId, number: 1, heard: text, answer: make?.(it, language) });
};

type Visits = Map<string, string>;
type Call = { request: IncomingMessage; response: ServerResponse; url: URL; visits: Visits; visitId: string };

const calls: Record<string, (call: Call) => unknown> = {
  'POST visits': async ({ request, response, visits }) => {
    const visit = startVisit((await bodyOf(request)).language ?? 'zh');
    visits.set(visit.visitId, visit.token);
    return send(response, 200, visit);
  },
  'POST visits/turns': async ({ request, response, visitId }) =>
    send(response, 200, takeTurn(await bodyOf(request), visitId)),
  'DELETE visits': ({ response, visits, visitId }) => {
    visits.delete(visitId);
    return send(response, 200, { erased: true });
  },
  'GET help': ({ response }) => send(response, 200, publishedHelp),
  'GET hall': ({ response }) => send(response, 200, hall),
  'GET hall/ways': ({ response, url }) => {
    const way = findWay(routes.findWay.input.parse(Object.fromEntries(url.searchParams)));
    return way.ok ? send(response, 200, way.value) : refuse(response, way.failure.kind);
  },
};

/** Routes that need no visit. */
const open = ['POST visits', 'GET help'];

const answer = async (request: IncomingMessage, response: ServerResponse, url: URL, visits: Visits) => {
  const [noun, ...rest] = url.pathname.split('/').slice(2);
  const [visitId = ''] = rest;
  const verb = noun === 'visits' ? rest[1] : rest[0];
  const name = `${request.method} ${noun}${verb ? `/${verb}` : ''}`;
  const token = request.headers.authorization?.slice(7) ?? '';
  if (!open.includes(name) && ![...visits.values()].includes(token)) return refuse(response, 'invalid-token');
  const found = calls[name];
  return found ? found({ request, response, url, visits, visitId }) : refuse(response, 'no-such-route');
};

/** A stand-in for the API while developing the page: fixed answers of one guide, the sample hall, real ways. */
export const startMockApi = async (pages: string, port = 0) => {
  const visits: Visits = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/v1/')) return sendPage(response, pages, url.pathname);
    answer(request, response, url, visits).catch(() => refuse(response, 'internal'));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { origin, forgetVisits: () => visits.clear(), stop };
};
