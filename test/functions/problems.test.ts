import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem, problems } from '#contract/problem.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

type Visit = { visitId: string; token: string };

const refusal = (kind: keyof typeof problems) => ({
  status: problems[kind].status,
  body: { type: `urn:lingban:problem:${kind}`, title: problems[kind].title, status: problems[kind].status },
});

describe.each(hosts)('the %s host', (_name, start) => {
  let host: TestHost;
  let visit: Visit;
  beforeAll(async () => {
    host = await startHost(start, sampleSettings());
    visit = await host.startVisit();
  });
  afterAll(() => host.close());

  const turn = (changes: object = {}) =>
    host.send({
      method: 'POST',
      path: `/v1/visits/${visit.visitId}/turns`,
      token: visit.token,
      body: { turnId: randomUUID(), text: '多少钱' },
      ...changes,
    });
  const errorsOf = async (body: unknown) => {
    const reply = await turn({ body });
    expect(reply).toMatchObject(refusal('invalid-input'));
    return Problem.parse(reply.body).errors ?? [];
  };

  it('says which parts of an input are wrong, and why', async () => {
    expect(await errorsOf({ turnId: randomUUID(), text: '   ' })).toEqual([
      { path: 'text', message: 'say or type something first' },
    ]);
    expect(await errorsOf({ turnId: 'one', text: '好'.repeat(501) })).toEqual([
      { path: 'turnId', message: 'Invalid UUID' },
      { path: 'text', message: 'at most 500 characters' },
    ]);
    expect(await errorsOf({ turnId: randomUUID(), text: 'x', tapped: { field: 'price' } })).toMatchObject([
      { path: 'tapped.field' },
    ]);
  });

  it('takes a question of exactly 500 characters', async () => {
    expect((await turn({ body: { turnId: randomUUID(), text: '好'.repeat(500) } })).status).toBe(200);
  });

  it('asks for what is missing when there is no body', async () => {
    const { body } = await turn({ body: undefined });
    expect(body.errors.map((it: { path: string }) => it.path)).toEqual(['turnId', 'text']);
  });

  it('never echoes a key that it does not know', async () => {
    const reply = await turn({ body: { turnId: randomUUID(), text: 'x', 我的秘密: 1 } });
    expect(reply).toMatchObject(refusal('invalid-input'));
    expect(JSON.stringify(reply.body)).not.toContain('我的秘密');
  });

  it.each(['[]', '"text"', 'null', '7'])('refuses the body %s, which is no object', async (body) => {
    expect(await turn({ body })).toMatchObject(refusal('invalid-input'));
  });

  it('refuses what is not JSON without quoting it', async () => {
    const reply = await turn({ body: '{"text": 我的秘密' });
    expect(reply).toMatchObject(refusal('not-json'));
    expect(JSON.stringify(reply.body)).not.toContain('我的秘密');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'refuses a body of type "%s"',
    async (type) => {
      expect(await turn({ type })).toMatchObject(refusal('wrong-type'));
    },
  );

  it('takes JSON whose type names its characters', async () => {
    expect((await turn({ type: 'application/json; charset=utf-8' })).status).toBe(200);
  });

  it('refuses a body of more than 16 KiB, and takes one of 16 KiB as far as its schema', async () => {
    expect(await turn({ body: ' '.repeat(16 * 1024 + 1) })).toMatchObject(refusal('too-large'));
    expect(await turn({ body: '好'.repeat(200_000) })).toMatchObject(refusal('too-large'));
    expect(await turn({ body: `${' '.repeat(16 * 1024 - 2)}{}` })).toMatchObject(refusal('invalid-input'));
  });

  it('lets no body choose another visit than the path does', async () => {
    const other: Visit = await host.startVisit();
    const reply = await turn({ body: { visitId: other.visitId, turnId: randomUUID(), text: '多少钱' } });
    expect(reply.status).toBe(200);
    expect((await host.ask(other, '多少钱')).body.number).toBe(1);
  });

  it('asks for a token where one is needed, and says so before it says anything about the input', async () => {
    expect(await turn({ token: undefined, body: 'nonsense' })).toMatchObject(refusal('no-token'));
    expect(await host.send({ path: '/v1/hall' })).toMatchObject(refusal('no-token'));
  });

  it('refuses tokens that are no tokens, that were changed, or that somebody else signed', async () => {
    const [head, claims, signature] = visit.token.split('.');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    const longer = Buffer.from(claims ?? '', 'base64url')
      .toString()
      .replace(/"exp":\d+/, '"exp":9999999999');
    const forged = [
      'nonsense',
      'a b',
      `${head}.${claims}.${signature?.split('').toReversed().join('')}`,
      `${head}.${Buffer.from(longer).toString('base64url')}.${signature}`,
      `${unsigned}.${claims}.`,
    ];
    for (const token of forged) expect(await turn({ token })).toMatchObject(refusal('invalid-token'));
  });

  it("refuses another visit's token", async () => {
    const other: Visit = await host.startVisit();
    expect(await turn({ token: other.token })).toMatchObject(refusal('other-visit'));
    const erase = { method: 'DELETE', path: `/v1/visits/${visit.visitId}`, token: other.token };
    expect(await host.send(erase)).toMatchObject(refusal('other-visit'));
    expect((await turn()).status).toBe(200);
  });

  it.each([
    ['no-such-guide', '/v1/guides/no-guide-of-this-id'],
    ['invalid-input', '/v1/guides/Not%20An%20Id'],
    ['no-such-place', '/v1/hall/ways?from=entrance-main&to=nowhere'],
    ['no-way', '/v1/hall/ways?from=entrance-main&to=escalator&stepFree=true'],
    ['invalid-input', '/v1/hall/ways?from=entrance-main'],
    ['invalid-input', '/v1/guides?page=2'],
    ['no-such-route', '/v1/nothing'],
    ['no-such-route', '/v1/guides/'],
    ['no-such-route', '/v1/guides/%E0%A4%A'],
  ] as const)('answers %s to GET %s', async (kind, path) => {
    expect(await host.send({ path, token: visit.token })).toMatchObject(refusal(kind));
  });

  it('answers no-such-route to a method that a path does not have', async () => {
    expect(await host.send({ method: 'PUT', path: '/v1/visits', body: {} })).toMatchObject(refusal('no-such-route'));
    expect(await host.send({ method: 'DELETE', path: '/v1/guides' })).toMatchObject(refusal('no-such-route'));
  });

  it('marks every reply: a problem as such, nothing to be stored, guessed or framed, each with an id', async () => {
    for (const reply of [await turn(), await turn({ body: 'x' })]) {
      expect(reply.headers).toMatchObject({
        'content-type': reply.status === 200 ? 'application/json' : 'application/problem+json',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
  });
});
