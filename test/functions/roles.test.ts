import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskRoutes } from '#contract/desk-routes.ts';
import { helpRoutes } from '#contract/help-routes.ts';
import { deskSettings, signerOf, somebody } from './a-desk.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

const wednesdayAtTen = Date.parse('2026-11-25T10:00:00+08:00');
const now = () => wednesdayAtTen;

const callers = ['nobody', 'visitor', 'stranger', 'helper', 'outsider', 'lead', 'operator'] as const;
type Caller = (typeof callers)[number];
type Statuses = Record<Caller, number>;
type Case = { handoffId: string; visitId: string };
type Row = { name: string; method?: string; path: (it: Case) => string; body?: () => object; statuses: Statuses };

/** `outsider` is a helper of a team that the case is not for, `stranger` the visitor of another visit. */
const statuses = (
  nobody: number,
  visitor: number,
  stranger: number,
  helper: number,
  outsider: number,
  lead: number,
  operator: number,
) => ({ nobody, visitor, stranger, helper, outsider, lead, operator }) satisfies Statuses;

const open = statuses(200, 200, 200, 200, 200, 200, 200);
const anyVisit = statuses(401, 200, 200, 401, 401, 401, 401);
// a visit's address under the token of another visit
const ownVisit = statuses(401, 200, 403, 401, 401, 401, 401);
const desk = statuses(401, 401, 401, 200, 200, 200, 200);
const helpers = statuses(401, 401, 401, 200, 200, 200, 403);
const onCase = statuses(401, 401, 401, 200, 404, 200, 403);
const leads = statuses(401, 401, 401, 403, 403, 200, 403);
const operators = statuses(401, 401, 401, 403, 403, 403, 200);
const overseers = statuses(401, 401, 401, 403, 403, 200, 200);

const visit = ({ visitId }: Case) => `/v1/visits/${visitId}`;
const handoff = (it: Case) => `${visit(it)}/handoffs/${it.handoffId}`;
const deskCase = ({ handoffId }: Case) => `/v1/desk/handoffs/${handoffId}`;
const aMessage = () => ({ messageId: randomUUID(), text: '您好' });

const rows: Row[] = [
  { name: 'readHelp', path: () => '/v1/help', statuses: open },
  { name: 'listSlots', path: () => '/v1/help/slots?mode=home-visit&day=2026-11-26', statuses: anyVisit },
  {
    name: 'orderHelp',
    method: 'POST',
    path: (it) => `${visit(it)}/handoffs`,
    body: () => ({ handoffId: randomUUID(), mode: 'chat' }),
    statuses: ownVisit,
  },
  { name: 'listHandoffs', path: (it) => `${visit(it)}/handoffs`, statuses: ownVisit },
  { name: 'readHandoff', path: handoff, statuses: ownVisit },
  {
    name: 'sayToHelper',
    method: 'POST',
    path: (it) => `${handoff(it)}/messages`,
    body: aMessage,
    statuses: ownVisit,
  },
  { name: 'listMessages', path: (it) => `${handoff(it)}/messages?after=0`, statuses: ownVisit },
  {
    name: 'actOnHandoff',
    method: 'POST',
    path: (it) => `${handoff(it)}/actions`,
    body: () => ({ action: { kind: 'cancel' } }),
    statuses: ownVisit,
  },
  { name: 'readSignIn', path: () => '/v1/desk/sign-in', statuses: open },
  { name: 'readDesk', path: () => '/v1/desk', statuses: desk },
  { name: 'setDuty', method: 'POST', path: () => '/v1/desk/duty', body: () => ({ status: 'off' }), statuses: helpers },
  { name: 'readCase', path: deskCase, statuses: onCase },
  {
    name: 'actOnCase',
    method: 'POST',
    path: (it) => `${deskCase(it)}/actions`,
    body: () => ({ action: { kind: 'note', note: '已核对' } }),
    statuses: onCase,
  },
  // a number is for who handles the case, and for the lead
  { name: 'readContact', path: (it) => `${deskCase(it)}/contact`, statuses: { ...onCase, helper: 409 } },
  {
    name: 'sayToVisitor',
    method: 'POST',
    path: (it) => `${deskCase(it)}/messages`,
    body: aMessage,
    statuses: { ...onCase, helper: 409, lead: 409 },
  },
  { name: 'listCaseMessages', path: (it) => `${deskCase(it)}/messages?after=0`, statuses: onCase },
  { name: 'suggestPassages', path: (it) => `${deskCase(it)}/passages`, statuses: onCase },
  { name: 'listAppointments', path: () => '/v1/desk/appointments?from=2026-11-25&to=2026-11-30', statuses: helpers },
  { name: 'readTeam', path: () => '/v1/desk/team', statuses: leads },
  { name: 'readModel', path: () => '/v1/desk/model', statuses: overseers },
  { name: 'turnModel', method: 'POST', path: () => '/v1/desk/model', body: () => ({ on: true }), statuses: operators },
  { name: 'readAccessLog', path: () => '/v1/desk/access-log?day=2026-11-25', statuses: overseers },
];

/** Ratings and corrections have a test of their own. */
const elsewhere = [
  ...['rate', 'readRatingFigures', 'listRatings', 'actOnRating'],
  ...['proposeCorrection', 'listCorrections', 'decideCorrection'],
];

it('leaves no route of human help unasked', () => {
  const named = [...rows.map(({ name }) => name), ...elsewhere];
  expect(named.sort()).toEqual([...Object.keys(helpRoutes), ...Object.keys(deskRoutes)].sort());
});

describe.each(hosts)('who may call what on the %s host', (_name, start) => {
  let host: TestHost;
  const tokens: Partial<Record<Caller, string>> = {};
  let visitId = '';

  beforeAll(async () => {
    const settings = sampleSettings(deskSettings);
    host = await startHost(start, settings, now);
    const sign = await signerOf(settings, now);
    tokens.helper = await sign(somebody('helper', ['helper'], 'general-help'));
    tokens.outsider = await sign(somebody('outsider', ['helper'], 'insurance-help'));
    tokens.lead = await sign(somebody('lead', ['lead'], 'general-help'));
    tokens.operator = await sign(somebody('operator', ['operator']));
    const [own, other] = [await host.startVisit(), await host.startVisit()];
    tokens.visitor = own.token;
    tokens.stranger = other.token;
    visitId = own.visitId;
  });
  afterAll(() => host.close());

  /** A case of a department that the outsider's team does not serve; the ones before are ended, since three may be open. */
  const aCase = async (): Promise<Case> => {
    const token = tokens.visitor ?? '';
    const path = `/v1/visits/${visitId}/handoffs`;
    for (const { handoffId, state } of (await host.send({ path, token })).body.handoffs) {
      const body = { action: { kind: 'cancel' } };
      if (state === 'queued') await host.send({ method: 'POST', path: `${path}/${handoffId}/actions`, token, body });
    }
    const handoffId = randomUUID();
    const body = { handoffId, mode: 'chat', matter: 'id-card-application' };
    expect((await host.send({ method: 'POST', path, token, body })).status).toBe(200);
    return { handoffId, visitId };
  };

  it.each(rows)('$name', async ({ method = 'GET', path, body, statuses: expected }) => {
    const it = await aCase();
    const received: Partial<Statuses> = {};
    // the visitor last: what they do may end the case
    for (const caller of [...callers].sort((a, b) => Number(a === 'visitor') - Number(b === 'visitor'))) {
      const token = tokens[caller];
      const sent = { method, path: path(it), ...(token ? { token } : {}), ...(body ? { body: body() } : {}) };
      received[caller] = (await host.send(sent)).status;
    }
    expect(received).toEqual(expected);
  });

  it('tells an unknown case from a forbidden one by nothing', async () => {
    const it = await aCase();
    const token = tokens.outsider ?? '';
    const forbidden = await host.send({ path: deskCase(it), token });
    const unknown = await host.send({ path: deskCase({ ...it, handoffId: randomUUID() }), token });
    expect(forbidden.body).toEqual(unknown.body);
  });
});
