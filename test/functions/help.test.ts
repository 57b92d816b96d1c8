import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Staff } from '#contract/staff/staff.ts';
import { deskSettings, signerOf, somebody } from './a-desk.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

const contact = { phone: '13812345678', consent: true };

describe.each(hosts)('human help on the %s host', (_name, start) => {
  let host: TestHost;
  let at = Date.parse('2026-11-25T10:00:00+08:00');
  const now = () => at;
  let sign: (staff: Staff) => Promise<string>;
  const helper = somebody('sample-li', ['helper'], 'general-help');

  beforeAll(async () => {
    const settings = sampleSettings(deskSettings);
    host = await startHost(start, settings, now);
    sign = await signerOf(settings, now);
  });
  afterAll(() => host.close());

  const order = async (body: object = {}) => {
    const visit = await host.startVisit();
    const handoffId = randomUUID();
    const path = `/v1/visits/${visit.visitId}/handoffs`;
    const { token } = visit;
    const reply = await host.send({ method: 'POST', path, token, body: { handoffId, mode: 'chat', ...body } });
    const own = { path: `${path}/${handoffId}`, token };
    return { visit, handoffId, reply, read: async () => (await host.send(own)).body, own, token };
  };
  const post = (path: string, token: string, body: object) => host.send({ method: 'POST', path, token, body });

  it('is published with its hours', async () => {
    const { status, body } = await host.send({ path: '/v1/help' });
    expect(status).toBe(200);
    expect(body.open).toBe(true);
    expect(body.services.map(({ mode }: { mode: string }) => mode)).toContain('video');
  });

  it('goes from the order to the outcome: offer, claim, talk, a passage of the guide, end', async () => {
    const token = await sign(helper);
    const { read, handoffId, own, visit } = await order({ matter: 'id-card-application' });
    expect(await read()).toMatchObject({ state: 'queued', position: 1, ratable: false });
    await post('/v1/desk/duty', token, { status: 'on' });
    const desk = await host.send({ path: '/v1/desk', token });
    expect(desk.body).toMatchObject({ duty: 'on', offers: [{ handoffId, state: 'offered' }] });

    const path = `/v1/desk/handoffs/${handoffId}`;
    expect((await post(`${path}/actions`, token, { action: { kind: 'claim' } })).status).toBe(200);
    expect(await read()).toMatchObject({ state: 'accepted', helperName: '示例·小李' });
    const { body: suggested } = await host.send({
      path: `${path}/passages?query=${encodeURIComponent('要带什么')}`,
      token,
    });
    const [passage] = suggested.passages;
    expect(passage).toMatchObject({ citation: { guide: 'id-card-application', field: 'materials' } });
    const { text, citation } = passage;
    const said = { messageId: randomUUID(), text: '请看这里', passage: { text, citation } };
    expect((await post(`${path}/messages`, token, said)).body).toEqual({ messageId: said.messageId, number: 1 });
    expect((await post(`${own.path}/messages`, visit.token, { messageId: randomUUID(), text: '谢谢' })).status).toBe(
      200,
    );
    const { body: chat } = await host.send({ ...own, path: `${own.path}/messages?after=0` });
    expect(chat.messages).toMatchObject([
      { number: 1, from: 'helper', passage: { citation } },
      { number: 2, from: 'visitor', text: '谢谢' },
    ]);
    await post(`${path}/actions`, token, { action: { kind: 'complete', outcome: 'answered' } });
    expect(await read()).toMatchObject({ state: 'completed', ratable: true, outcome: 'answered', lastMessage: 2 });
    await post('/v1/desk/duty', token, { status: 'off' });
  });

  it('is claimed by exactly one of many helpers at once', async () => {
    const { handoffId } = await order();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) => sign(somebody(`racer-${index}`, ['helper'], 'general-help'))),
    );
    const path = `/v1/desk/handoffs/${handoffId}/actions`;
    const claims = await Promise.all(all.map((token) => post(path, token, { action: { kind: 'claim' } })));
    expect(claims.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status } of claims) expect([200, 409, 503]).toContain(status);
  });

  it('lets the visitor leave a number, shows it to who handles the case alone, and keeps a log of that', async () => {
    const { read, handoffId, own, token } = await order();
    expect((await post(`${own.path}/actions`, token, { action: { kind: 'leave-number', contact } })).status).toBe(200);
    expect(await read()).toMatchObject({ mode: 'callback', phone: '*******5678' });
    const staff = await sign(helper);
    const path = `/v1/desk/handoffs/${handoffId}`;
    await post(`${path}/actions`, staff, { action: { kind: 'claim' } });
    expect((await host.send({ path: `${path}/contact`, token: staff })).body).toEqual({ retained: true, contact });
    const lead = await sign(somebody('lead', ['lead'], 'general-help'));
    const log = await host.send({ path: '/v1/desk/access-log?day=2026-11-25', token: lead });
    expect(log.body.entries).toContainEqual(expect.objectContaining({ staff: helper.id, what: 'contact', handoffId }));
  });

  it('ends with the visit that is erased, and leaves nothing that was said or left', async () => {
    const { visit, handoffId, own, token } = await order({ mode: 'callback', contact });
    await post(`${own.path}/messages`, token, { messageId: randomUUID(), text: '我的秘密' });
    const staff = await sign(helper);
    const path = `/v1/desk/handoffs/${handoffId}`;
    await post(`${path}/actions`, staff, { action: { kind: 'claim' } });
    expect((await host.send({ method: 'DELETE', path: `/v1/visits/${visit.visitId}`, token })).status).toBe(200);
    const shown = (await host.send({ path, token: staff })).body;
    expect(shown.summary.state).toBe('abandoned');
    expect(shown.packet).toBeUndefined();
    expect((await host.send({ path: `${path}/messages?after=0`, token: staff })).body.messages).toEqual([]);
    expect((await host.send({ path: `${path}/contact`, token: staff })).body).toEqual({ retained: false });
    const again = { handoffId: randomUUID(), mode: 'chat' };
    expect((await post(`/v1/visits/${visit.visitId}/handoffs`, token, again)).status).toBe(404);
  });

  it('refuses an order without what it needs', async () => {
    expect((await order({ mode: 'callback' })).reply.status).toBe(400);
    expect((await order({ mode: 'home-visit', contact })).reply.status).toBe(400);
    expect((await order({ mode: 'proxy', contact })).reply.status).toBe(400);
    const home = { mode: 'home-visit', contact: { ...contact, address: '示例路1号' } };
    expect((await order({ ...home, slot: '2026-11-28T02:00:00.000Z' })).reply).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/:slot-taken$/) },
    });
  });

  it('says when it opens again', async () => {
    const before = at;
    at = Date.parse('2026-11-27T18:00:00+08:00');
    const { reply } = await order();
    expect(reply.body).toMatchObject({
      state: 'queued',
      wait: { kind: 'closed', opensAt: '2026-11-30T01:00:00.000Z' },
    });
    at = before;
  });
});
