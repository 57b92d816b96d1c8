import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { problems } from '#contract/problem.ts';
import { routes } from '#contract/routes.ts';
import { type CallOptions, call } from '#web/shared/call.ts';

type Seen = { url: string; init: RequestInit };

/** A server in a function: remembers what it was sent and replies as told. */
const server = (status: number, body: unknown) => {
  const seen: Seen[] = [];
  const send: typeof fetch = async (url, init = {}) => {
    seen.push({ url: String(url), init });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  const options: CallOptions = { fetch: send, isOnline: () => true };
  return { seen, options };
};

const visitId = randomUUID();
const turn = { visitId, turnId: randomUUID(), text: '要带什么' };

describe('call', () => {
  it('fills the path, keeps what it filled out of the body, and sends the token', async () => {
    const { seen, options } = server(401, {});
    await call(routes.takeTurn, turn, 'secret', options);
    expect(seen[0]?.url).toBe(`/v1/visits/${visitId}/turns`);
    expect(seen[0]?.init.method).toBe('POST');
    expect(JSON.parse(String(seen[0]?.init.body))).toEqual({ turnId: turn.turnId, text: turn.text });
    expect(seen[0]?.init.headers).toMatchObject({ authorization: 'Bearer secret' });
  });

  it('sends the input of a GET as query, and no body', async () => {
    const { seen, options } = server(200, {});
    await call(routes.findWay, { from: 'entrance-main', to: 'b04', stepFree: 'true' }, 'secret', options);
    expect(seen[0]?.url).toBe('/v1/hall/ways?from=entrance-main&to=b04&stepFree=true');
    expect(seen[0]?.init.body).toBeUndefined();
  });

  it('returns what the row promises, parsed', async () => {
    const { options } = server(200, { status: 'ok', release: 'r1', guides: 118 });
    expect(await call(routes.readHealth, {}, undefined, options)).toEqual({
      ok: true,
      value: { status: 'ok', release: 'r1', guides: 118 },
    });
  });

  it('sends no authorization without a token', async () => {
    const { seen, options } = server(200, {});
    await call(routes.readHealth, {}, undefined, options);
    expect(seen[0]?.init.headers).not.toHaveProperty('authorization');
  });

  it.each(Object.entries(problems))('names the problem %s', async (kind, { status, title }) => {
    const { options } = server(status, { type: `https://lingban.example/problems/${kind}`, title, status });
    expect(await call(routes.readHealth, {}, undefined, options)).toEqual({ ok: false, failure: { kind } });
  });

  it.each([
    [401, 'invalid-token'],
    [503, 'too-busy'],
    [502, 'internal'],
    [418, 'unexpected-reply'],
  ])('tells a reply of status %i without a problem as %s', async (status, kind) => {
    const { options } = server(status, '<html>gateway</html>');
    expect(await call(routes.readHealth, {}, undefined, options)).toEqual({ ok: false, failure: { kind } });
  });

  it.each([['not JSON'], [{ status: 'ok' }]])('refuses a reply of another shape: %j', async (body) => {
    const { options } = server(200, body);
    const reply = await call(routes.readHealth, {}, undefined, options);
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'unexpected-reply' } });
  });

  it('does not try without a network', async () => {
    const { seen, options } = server(200, {});
    const reply = await call(routes.readHealth, {}, undefined, { ...options, isOnline: () => false });
    expect(reply).toEqual({ ok: false, failure: { kind: 'offline' } });
    expect(seen).toHaveLength(0);
  });

  it('tells an unreachable server from one that is too slow', async () => {
    const refused: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    const silent: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const isOnline = () => true;
    expect(await call(routes.readHealth, {}, undefined, { fetch: refused, isOnline })).toEqual({
      ok: false,
      failure: { kind: 'unreachable' },
    });
    expect(await call(routes.readHealth, {}, undefined, { fetch: silent, isOnline, patience: 5 })).toEqual({
      ok: false,
      failure: { kind: 'timeout' },
    });
  });
});
