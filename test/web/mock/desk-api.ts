import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deskRoutes } from '#contract/desk-routes.ts';
import { isClosed } from '#contract/handoff/handoff-state.ts';
import { type ProblemKind, problems } from '#contract/problem.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { appointments, canned, guide, helpers, modelUses, teams, viewOf } from './desk-data.ts';
import { openDeskLive } from './desk-live.ts';
import { answerProvider, personOf } from './desk-provider.ts';
import { type DeskState, makeDeskState } from './desk-state.ts';
import { sendPage } from './mock-pages.ts';

type Call = { me: Staff; handoffId: string; rest: string[]; url: URL; body: Record<string, unknown>; desk: DeskState };

const deskOf = ({ me, desk }: Call) => {
  const all = [...desk.cases.values()].filter(({ state }) => !isClosed(state) && state !== 'scheduled');
  const mine = all.filter(({ helper }) => helper === me.id);
  return deskRoutes.readDesk.output.parse({
    ...{ me, duty: desk.state.duty, teams, canned },
    offers: mine.filter(({ state }) => state === 'offered'),
    queue: me.roles.includes('helper') ? all.filter((it) => it.state === 'queued' && !it.team) : [],
    mine: mine.filter(({ state }) => state !== 'offered'),
  });
};

const passages = (query: string) =>
  query === '没有的'
    ? []
    : guide.materials.slice(0, 3).map(({ name }) => ({
        title: `${guide.name.zh} · 要带的材料`,
        text: `${name.zh}：原件1份。平面布局图可以自己绘制，标明功能区和面积。`,
        citation: {
          ...{ guide: guide.id, field: 'materials', version: '4f2a91c0', name: guide.name.zh },
          ...{ confirmed: false, sample: false, reviewBy: '2027-06-30' },
        },
      }));

const teamOf = ({ desk }: Call) => ({
  helpers: helpers.slice(0, 6).map((profile, index) => ({
    ...{ profile, duty: (['on', 'on', 'away', 'on', 'off', 'on'] as const)[index], open: (index * 2) % 4 },
    ...{ closedToday: 9 - index, breachedToday: index === 2 ? 2 : 0, seenAt: new Date().toISOString() },
  })),
  ...{ waiting: 4, longestWaitSeconds: 96, breachedToday: 2 },
  cases: [...desk.cases.values()].filter(({ state }) => !isClosed(state) && state !== 'scheduled'),
});

const modelOf = ({ desk: { state } }: Call) =>
  deskRoutes.readModel.output.parse({
    ...{ name: 'qwen-plus', switch: state.turned[0] ?? { on: true } },
    ...{ turned: state.turned, uses: modelUses() },
  });

const read: Record<string, (call: Call) => unknown> = {
  'GET ': deskOf,
  'POST duty': (call) => {
    call.desk.state.duty = call.body.status as 'on';
    return deskOf(call);
  },
  'GET handoffs': ({ desk, handoffId }) => {
    const it = desk.cases.get(handoffId);
    return it && viewOf(it);
  },
  'POST handoffs/actions': ({ desk, handoffId, body, me }) => {
    const { action } = deskRoutes.actOnCase.input.parse({ ...body, handoffId });
    if (action.kind === 'claim' && desk.state.acted.includes(`taken ${handoffId}`)) return 'taken-by-another';
    const it = desk.act(handoffId, action, me);
    return it && viewOf(it);
  },
  'GET handoffs/messages': ({ desk, handoffId }) => {
    const messages = desk.messages.get(handoffId) ?? [];
    return { messages, readByVisitor: messages.length > 3 ? 3 : 0, readByHelper: 0 };
  },
  'POST handoffs/messages': ({ desk, handoffId, body }) => {
    const { messageId, text, passage } = deskRoutes.sayToVisitor.input.parse({ ...body, handoffId });
    return { messageId, number: desk.say(handoffId, { messageId, text, passage }, 'helper').number };
  },
  'GET handoffs/contact': () => ({ retained: true, contact: { phone: '13812345678', name: '王某', consent: true } }),
  'GET handoffs/passages': ({ url }) => ({ passages: passages(url.searchParams.get('query') ?? '') }),
  'GET appointments': () => ({ appointments: appointments() }),
  'GET team': teamOf,
  'GET ratings': ({ desk }) => ({ ratings: desk.state.ratings }),
  'POST ratings/actions': ({ desk, rest, body, me }) => {
    const { action } = deskRoutes.actOnRating.input.parse({ ratingId: rest[1], ...body });
    const followUp = action.kind === 'settle' ? 'settled' : action.kind;
    const change = { at: new Date().toISOString(), by: me.name, what: action.kind, note: action.note };
    desk.state.ratings = desk.state.ratings.map((it) =>
      it.ratingId === rest[1] ? { ...it, followUp, overdue: false, history: [...it.history, change] } : it,
    );
    return desk.state.ratings.find(({ ratingId }) => ratingId === rest[1]);
  },
  'POST corrections': ({ desk, body, me }) => {
    const given = deskRoutes.proposeCorrection.input.parse(body);
    const question = { question: '平面图要找人画吗', said: '办事指南里没有写这一点。', release: '20261120' };
    const { correctionId, right, note } = given;
    const made = {
      correctionId,
      right,
      note,
      ...question,
      at: new Date().toISOString(),
      by: me.name,
      state: 'proposed' as const,
    };
    desk.state.corrections.push(made);
    return made;
  },
  'GET corrections': ({ desk, url }) => ({
    corrections: desk.state.corrections.filter(({ state }) => (url.searchParams.get('state') ?? state) === state),
  }),
  'POST corrections/decision': ({ desk, rest, body, me }) => {
    const state = body.approve ? ('approved' as const) : ('rejected' as const);
    desk.state.corrections = desk.state.corrections.map((it) =>
      it.correctionId === rest[1] ? { ...it, state, decidedBy: me.name } : it,
    );
    return desk.state.corrections.find(({ correctionId }) => correctionId === rest[1]);
  },
  'GET model': modelOf,
  'POST model': (call) => {
    const { on } = deskRoutes.turnModel.input.parse(call.body);
    call.desk.state.turned.unshift({ on, by: call.me.id, at: new Date().toISOString() });
    return modelOf(call);
  },
  'GET access-log': ({ desk }) => ({
    entries: [...desk.cases.keys()].slice(0, 6).map((handoffId, index) => ({
      ...{ at: new Date(Date.now() - index * 400_000).toISOString(), staff: 'sample-wang', handoffId },
      what: (['case', 'messages', 'contact'] as const)[index % 3],
    })),
  }),
};

const bodyOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString() || '{}');
};
const send = (response: ServerResponse, status: number, body: unknown, type = 'application/json') =>
  void response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
const refuse = (response: ServerResponse, kind: ProblemKind) =>
  send(response, problems[kind].status, { type: `/problems/${kind}`, ...problems[kind] }, 'application/problem+json');

const answerOpen = (url: URL, origin: string) => {
  if (url.pathname === '/v1/desk/sign-in')
    return {
      issuer: `${origin}/oidc`,
      clientId: 'desk',
      scope: 'openid profile',
      demo: true,
      roles: ['helper', 'lead', 'operator'],
    };
  if (url.pathname === '/v1/guides')
    return {
      release: 'mock',
      guides: [
        { id: guide.id, name: guide.name, department: guide.name, audience: guide.audience, detail: 'complete' },
      ],
    };
  if (url.pathname === `/v1/guides/${guide.id}`) return { version: '4f2a91c0', guide, samples: [] };
  return undefined;
};

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  desk: DeskState,
  origin: string,
) => {
  const open = answerOpen(url, origin);
  if (open) return send(response, 200, open);
  const me = personOf(request.headers.authorization?.slice(7) ?? '');
  if (!me) return refuse(response, 'invalid-token');
  const rest = url.pathname.split('/').slice(3);
  const [noun = '', id = '', verb] = rest;
  const found = read[`${request.method} ${verb ? `${noun}/${verb}` : noun}`];
  if (!found) return refuse(response, 'no-such-route');
  const reply = found({ me, desk, handoffId: id, rest, url, body: await bodyOf(request) });
  if (typeof reply === 'string') return refuse(response, reply as ProblemKind);
  return reply ? send(response, 200, reply) : refuse(response, 'no-such-handoff');
};

/** A stand-in for API, live connections and sign-in provider while developing the desk. */
export const startDeskApi = async (pages: string, port = 0) => {
  const desk = makeDeskState();
  let isAway = false;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    if (url.pathname.startsWith('/oidc/'))
      return isAway ? void response.destroy() : void answerProvider(request, response, url, origin);
    if (url.pathname.startsWith('/v1/'))
      return void answer(request, response, url, desk, origin).catch(() => refuse(response, 'internal'));
    return void sendPage(response, pages, url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname);
  });
  const live = openDeskLive(server, desk);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    live.close();
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  /** The visitor of a case says something. */
  const hear = (handoffId: string, text: string) =>
    live.push({
      kind: 'message',
      handoffId,
      message: desk.say(handoffId, { messageId: randomUUID(), text }, 'visitor'),
    });
  return { origin, desk, live, hear, stop, loseProvider: () => (isAway = true) };
};
