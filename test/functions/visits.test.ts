import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartVisitOutput } from '#contract/visit/visit.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

describe.each(hosts)('a visit on the %s host', (_name, start) => {
  let host: TestHost;
  let now = Date.UTC(2026, 10, 22, 8);
  beforeAll(async () => {
    host = await startHost(start, sampleSettings({ VISIT_HOURS: '2', RETENTION_HOURS: '3' }), () => now);
  });
  afterAll(() => host.close());

  it('starts with a token, the hour of its end, a greeting that tells of the machine, and questions to tap', async () => {
    const visit = StartVisitOutput.parse(await host.startVisit());
    expect(visit.expiresAt).toBe('2026-11-22T10:00:00.000Z');
    expect(visit.greeting).toContain('人工智能');
    expect(visit.suggestions.length).toBeGreaterThan(0);
  });

  it('starts without a body, and in English when asked to', async () => {
    const { status } = await host.send({ method: 'POST', path: '/v1/visits' });
    expect(status).toBe(200);
    expect((await host.startVisit({ language: 'en' })).greeting).toContain('AI');
  });

  it('answers turn after turn, and remembers what the visit is about', async () => {
    const visit = await host.startVisit();
    const first = await host.ask(visit, '身份证丢了怎么补办');
    const second = await host.ask(visit, '多少钱');
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ number: 1, heard: '身份证丢了怎么补办' });
    expect(second.body).toMatchObject({ number: 2, answer: { guide: first.body.answer.guide, field: 'fee' } });
  });

  it('gives a repeated turn the very same answer, also after later turns, and counts it once', async () => {
    const visit = await host.startVisit();
    const turnId = randomUUID();
    const first = await host.ask(visit, '身份证丢了怎么补办', turnId);
    expect(await host.ask(visit, '身份证丢了怎么补办', turnId)).toMatchObject({ status: 200, body: first.body });
    await host.ask(visit, '多少钱');
    expect(await host.ask(visit, 'something else altogether', turnId)).toMatchObject({ body: first.body });
    expect((await host.ask(visit, '要带什么')).body.number).toBe(3);
  });

  it('gives one answer to a turn that is sent twenty times at once', async () => {
    const visit = await host.startVisit();
    const turnId = randomUUID();
    const replies = await Promise.all(Array.from({ length: 20 }, () => host.ask(visit, '身份证丢了怎么补办', turnId)));
    const [first] = replies;
    for (const reply of replies) expect(reply).toMatchObject({ status: 200, body: first?.body });
    expect((await host.ask(visit, '多少钱')).body.number).toBe(2);
  });

  it('gives every one of many turns at once a number of its own, or asks for it again', async () => {
    const visit = await host.startVisit();
    const replies = await Promise.all(Array.from({ length: 30 }, () => host.ask(visit, '身份证丢了怎么补办')));
    const answered = replies.filter(({ status }) => status === 200).map(({ body }) => body.number);
    const refused = replies.filter(({ status }) => status !== 200);
    expect(answered.toSorted((one, other) => one - other)).toEqual(answered.map((_, at) => at + 1));
    for (const reply of refused) expect(reply.body.type).toMatch(/:too-busy$/);
    expect((await host.ask(visit, '多少钱')).body.number).toBe(answered.length + 1);
  });

  it('masks personal data in what it heard', async () => {
    const visit = await host.startVisit();
    const { body } = await host.ask(visit, '我的手机号是13812345678，身份证怎么补办');
    expect(body.heard).not.toContain('13812345678');
  });

  it('takes no turn after it was erased, and may be erased again', async () => {
    const visit = await host.startVisit();
    const turnId = randomUUID();
    await host.ask(visit, '身份证丢了怎么补办', turnId);
    const erase = () => host.send({ method: 'DELETE', path: `/v1/visits/${visit.visitId}`, token: visit.token });

    expect(await erase()).toMatchObject({ status: 200, body: { erased: true } });
    for (const again of [turnId, randomUUID()]) {
      expect(await host.ask(visit, '多少钱', again)).toMatchObject({
        status: 404,
        body: { type: expect.stringMatching(/:no-such-visit$/) },
      });
    }
    expect(await erase()).toMatchObject({ status: 200, body: { erased: true } });
  });

  it('ends for good when it is erased while turns are under way', async () => {
    const visit = await host.startVisit();
    const [erased, ...turns] = await Promise.all([
      host.send({ method: 'DELETE', path: `/v1/visits/${visit.visitId}`, token: visit.token }),
      ...Array.from({ length: 8 }, () => host.ask(visit, '身份证丢了怎么补办')),
    ]);
    expect([200, 503]).toContain(erased?.status);
    for (const { status } of turns) expect([200, 404, 503]).toContain(status);
    if (erased?.status === 200) expect((await host.ask(visit, '多少钱')).status).toBe(404);
  });

  it('refuses its token when its time is over', async () => {
    const visit = await host.startVisit();
    now += 2 * 3_600_000 + 1000;
    expect(await host.ask(visit, '多少钱')).toMatchObject({
      status: 401,
      body: { type: expect.stringMatching(/:invalid-token$/) },
    });
  });
});
