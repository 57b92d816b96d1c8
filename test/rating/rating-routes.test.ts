import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Staff } from '#contract/staff/staff.ts';
import { deskSettings, signerOf, somebody } from '../functions/a-desk.ts';
import { hosts, startHost, type TestHost } from '../functions/hosts.ts';
import { sampleSettings } from '../functions/sample-settings.ts';

describe.each(hosts)('ratings and corrections on the %s host', (_name, start) => {
  let host: TestHost;
  const at = Date.parse('2026-11-25T10:00:00+08:00');
  let sign: (staff: Staff) => Promise<string>;
  const helper = somebody('sample-li', ['helper'], 'general-help');
  const lead = somebody('lead', ['lead'], 'general-help');
  const operator = somebody('op', ['operator']);

  beforeAll(async () => {
    const settings = sampleSettings(deskSettings);
    host = await startHost(start, settings, () => at);
    sign = await signerOf(settings, () => at);
  });
  afterAll(() => host.close());

  const post = (path: string, token: string, body: object) => host.send({ method: 'POST', path, token, body });
  const asked = async () => {
    const visit = await host.startVisit();
    const turnId = randomUUID();
    await host.ask(visit, '身份证丢了要带什么', turnId);
    return { visit, turnId };
  };

  it('rates an answer once, follows a bad one up, and tells the figures to everybody', async () => {
    const { visit, turnId } = await asked();
    const path = `/v1/visits/${visit.visitId}/ratings`;
    const about = { kind: 'turn', turnId };
    const rated = await post(path, visit.token, { about, level: 4, comment: '没听懂' });
    expect(rated).toMatchObject({ status: 200, body: { level: 4, followUpBy: '2026-12-16' } });
    expect((await post(path, visit.token, { about, level: 4 })).body).toEqual(rated.body);
    expect((await post(path, visit.token, { about, level: 1 })).status).toBe(409);
    const token = await sign(lead);
    const listed = await host.send({ path: '/v1/desk/ratings', token });
    expect(listed.body.ratings).toMatchObject([
      { level: 4, comment: '没听懂', followUp: 'open', release: expect.any(String) },
    ]);
    const action = { kind: 'settle', note: '已改指南' };
    const settled = await post(`/v1/desk/ratings/${rated.body.ratingId}/actions`, token, { action });
    expect(settled).toMatchObject({ status: 200, body: { followUp: 'settled' } });
    expect((await host.send({ path: '/v1/desk/ratings', token: await sign(helper) })).status).toBe(403);
    expect((await host.send({ path: '/v1/figures/ratings' })).body).toEqual({
      months: [{ month: '2026-11', total: 1 }],
    });
  });

  it('takes the comment of a rating away with the visit', async () => {
    const { visit, turnId } = await asked();
    const path = `/v1/visits/${visit.visitId}`;
    await post(`${path}/ratings`, visit.token, { about: { kind: 'turn', turnId }, level: 1, comment: '我的秘密' });
    await host.send({ method: 'DELETE', path, token: visit.token });
    const { body } = await host.send({ path: '/v1/desk/ratings', token: await sign(lead) });
    expect(body.ratings.filter(({ level }: { level: number }) => level === 1)).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain('我的秘密');
  });

  it('takes a correction from the packet to the decision', async () => {
    const { visit, turnId } = await asked();
    const handoffId = randomUUID();
    await post(`/v1/visits/${visit.visitId}/handoffs`, visit.token, { handoffId, mode: 'chat' });
    const right = { kind: 'guide', guide: 'id-card-replacement' };
    const correctionId = randomUUID();
    const body = { correctionId, handoffId, turnId, right };
    const proposed = await post('/v1/desk/corrections', await sign(helper), body);
    expect(proposed).toMatchObject({ status: 200, body: { question: '身份证丢了要带什么', state: 'proposed' } });
    const path = `/v1/desk/corrections/${correctionId}/decision`;
    expect((await post(path, await sign(lead), { approve: true })).status).toBe(403);
    expect((await post(path, await sign(operator), { approve: true })).body).toMatchObject({ state: 'approved' });
    const listed = await host.send({ path: '/v1/desk/corrections?state=approved', token: await sign(operator) });
    expect(listed.body.corrections).toMatchObject([{ correctionId, right }]);
  });
});
