import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSignLinkToken } from '#adapters/token/jose-link-token.ts';
import { ChecklistReply, SignLinkOutput } from '#contract/checklist.ts';
import { GuideList, GuideReply } from '#contract/reading.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

const key = 'k'.repeat(32);
const readKey = async () => new TextEncoder().encode(key);
const matter = 'food-business-permit';

const kind = (name: string) => ({ body: { type: `urn:lingban:problem:${name}` } });

describe.each(hosts)('a link to a checklist on the %s host', (_name, start) => {
  let host: TestHost;
  let visit: { visitId: string; token: string };
  let list: { matter: string; language: string; chosen: Record<string, string>; ticked: string[] };
  let now = Date.UTC(2026, 10, 22, 8);

  beforeAll(async () => {
    host = await startHost(start, sampleSettings({ SIGNING_KEY: key, LINK_MINUTES: '30' }), () => now);
    visit = await host.startVisit();
    const { body } = await host.send({ path: `/v1/guides/${matter}`, token: visit.token });
    const { guide } = GuideReply.parse(body);
    if (guide.detail !== 'complete') throw new Error('the sample matter must be complete');
    const chosen = Object.fromEntries(guide.situations.map(({ id, options }) => [id, options[0]?.id ?? '']));
    list = { matter, language: 'zh', chosen, ticked: guide.materials.slice(0, 2).map(({ id }) => id) };
  });
  afterAll(() => host.close());

  const sign = (body: object = list, token: string | undefined = visit.token) =>
    host.send({ method: 'POST', path: `/v1/visits/${visit.visitId}/links`, body, ...(token ? { token } : {}) });
  const open = (token: string) => host.send({ path: `/v1/checklists/${token}` });
  const signed = async (body?: object) => SignLinkOutput.parse((await sign(body)).body);

  it('brings the list to a phone that has no visit: choices, ticks, cards and what they rest on', async () => {
    const { token, expiresAt } = await signed();
    expect(expiresAt).toBe(new Date(now + 30 * 60_000).toISOString());
    const reply = await open(token);
    const brought = ChecklistReply.parse(reply.body);
    expect(reply.status).toBe(200);
    expect(brought).toMatchObject({ ...list, kind: 'guide', expiresAt });
    expect(brought.cards.map((card) => card.kind)).toEqual(['summary', 'materials', 'place', 'list']);
    expect(brought.citations.every((it) => 'guide' in it && it.guide === matter)).toBe(true);
    expect(brought.actions.some((it) => it.kind === 'ask' && it.guide === matter)).toBe(true);
  });

  it('says under which address phones find the pages, where that was set', async () => {
    expect((await signed()).origin).toBeUndefined();
    const address = 'https://guide.example/anywhere';
    const other = await startHost(start, sampleSettings({ SIGNING_KEY: key, PUBLIC_ADDRESS: address }), () => now);
    const { visitId, token } = await other.startVisit();
    const path = `/v1/visits/${visitId}/links`;
    const { body } = await other.send({ method: 'POST', path, body: { matter }, token });
    expect(SignLinkOutput.parse(body).origin).toBe('https://guide.example');
    await other.close();
  });

  it('brings a bundle in the language of its list', async () => {
    const { token } = await signed({ matter: 'open-restaurant', language: 'en' });
    const brought = ChecklistReply.parse((await open(token)).body);
    expect(brought).toMatchObject({ kind: 'bundle', language: 'en', chosen: {}, ticked: [] });
    expect(brought.cards.map((card) => card.kind)).toEqual(['bundle', 'materials']);
    expect(brought.citations[0]).toMatchObject({ bundle: 'open-restaurant' });
  });

  it('carries ids alone, and nothing of the visit it came from', async () => {
    await host.ask(visit, '我叫张三，办食品许可要带什么');
    const { token } = await signed();
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(Object.keys(claims).toSorted()).toEqual(['aud', 'c', 'exp', 'l', 'm', 't']);
    expect(claims).toMatchObject({ m: matter, l: 'zh', t: expect.stringMatching(/^[a-z0-9]{8}$/) });
    expect(JSON.stringify(claims)).not.toContain(visit.visitId);
  });

  it('lets a new visit go on from the matter that was brought along', async () => {
    const next = await host.startVisit({ matter });
    expect((await host.ask(next, '多少钱')).body.answer).toMatchObject({ guide: matter, field: 'fee' });
    const other = await host.startVisit({ matter: 'open-restaurant' });
    expect((await host.ask(other, '要多久')).body.answer).toMatchObject({ bundle: 'open-restaurant' });
    const unknown = await host.startVisit({ matter: 'no-such-thing' });
    expect((await host.ask(unknown, '多少钱')).body.answer.ending).toBe('clarify');
  });

  it('is refused for a matter, an option or a material that does not exist', async () => {
    expect(await sign({ ...list, matter: 'no-such-thing' })).toMatchObject({ status: 404, ...kind('no-such-matter') });
    for (const wrong of [{ chosen: { mood: 'good' } }, { ticked: ['a-lucky-charm'] }]) {
      expect(await sign({ ...list, ...wrong })).toMatchObject({ status: 400, ...kind('no-such-option') });
    }
  });

  it('is refused for lists of any length and for texts in the place of ids', async () => {
    const many = Array.from({ length: 61 }, (_, index) => `paper-${index}`);
    const situations = Object.fromEntries(many.map((id) => [id, 'yes']));
    for (const wrong of [{ ticked: many }, { chosen: situations }, { ticked: ['张三'] }, { note: '张三' }]) {
      expect(await sign({ ...list, ...wrong })).toMatchObject({ status: 400, ...kind('invalid-input') });
    }
  });

  it('is made within a visit only', async () => {
    expect(await sign(list, '')).toMatchObject({ status: 401, ...kind('no-token') });
    const other = await host.startVisit();
    expect(await sign(list, other.token)).toMatchObject({ status: 403, ...kind('other-visit') });
  });

  it('opens no visit, and no visit opens a list', async () => {
    const { token } = await signed();
    expect(await sign(list, token)).toMatchObject({ status: 401, ...kind('invalid-token') });
    expect(await open(visit.token)).toMatchObject({ status: 404, ...kind('invalid-link') });
  });

  it('is nothing when it is cut off or signed by another', async () => {
    const { token } = await signed();
    const strange = { matter, language: 'zh' as const, choices: '', ticks: '', expiresAt: now / 1000 + 60 };
    const forged = await makeSignLinkToken(async () => new Uint8Array(32).fill(7))(strange);
    for (const wrong of [token.slice(0, -3), forged, 'nonsense']) {
      expect(await open(wrong)).toMatchObject({ status: 404, ...kind('invalid-link') });
    }
  });

  it('leaves out what a later release no longer has, and says when the matter itself is gone', async () => {
    const grant = { matter, language: 'zh' as const, choices: 'zzzz', ticks: 'zzzz', expiresAt: now / 1000 + 60 };
    const stale = await makeSignLinkToken(readKey)(grant);
    expect((await open(stale)).body).toMatchObject({ matter, chosen: {}, ticked: [] });
    const gone = await makeSignLinkToken(readKey)({ ...grant, matter: 'no-such-thing' });
    expect(await open(gone)).toMatchObject({ status: 404, ...kind('no-such-matter') });
  });

  it('prints a notice of every complete guide and of nothing else', async () => {
    const read = async (path: string) => host.send({ path, token: visit.token });
    const { guides } = GuideList.parse((await read('/v1/guides')).body);
    for (const { id, detail } of guides) {
      const { status } = await read(`/v1/notices/${id}?language=en`);
      expect(status, id).toBe(detail === 'complete' ? 200 : 404);
    }
    expect((await read('/v1/notices/no-such-thing')).body.type).toMatch(/:no-such-matter$/);
    expect((await host.send({ path: `/v1/notices/${matter}` })).status).toBe(401);
  });

  it('ends, to the second, and says so', async () => {
    const { token } = await signed();
    now += 30 * 60_000 - 1000;
    expect((await open(token)).status).toBe(200);
    now += 1000;
    expect(await open(token)).toMatchObject({ status: 410, ...kind('link-expired') });
  });
});
