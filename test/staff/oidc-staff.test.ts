import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVerifyStaff, remoteStaffKeys } from '#adapters/token/oidc-staff.ts';

const noon = Date.parse('2026-11-25T04:00:00Z');
const clock = { now: () => noon };
const clientId = 'desk';
const invalid = { ok: false, failure: { kind: 'invalid-token' } };

let server: Server;
let issuer: string;
let answering = true;
let asked: string[] = [];
type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let good: Key;
let other: Key;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  good = pair.privateKey;
  other = (await generateKeyPair('RS256')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' };
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (!answering) return response.writeHead(503).end();
    const found = request.url?.endsWith('openid-configuration')
      ? { issuer, jwks_uri: `${issuer}/keys` }
      : { keys: [jwk] };
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pool`;
});
afterAll(() => server.close());

const verify = () => makeVerifyStaff({ issuer, clientId, keys: remoteStaffKeys(issuer) }, clock);
const identity = () => ({
  iss: issuer,
  aud: clientId,
  sub: '6f3a-wang',
  name: '小王',
  token_use: 'id',
  'cognito:groups': ['helper', 'lead', 'somebody-else'],
  'custom:teams': 'general-help, business-help,Not A Team',
  iat: noon / 1000,
  exp: noon / 1000 + 3600,
});
const sign = (claims: Record<string, unknown>, key = good, kid = 'one') =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);

describe('a staff token', () => {
  it('of Cognito says who, in which roles, in which teams', async () => {
    expect(await verify()(await sign(identity()))).toEqual({
      ok: true,
      value: { id: '6f3a-wang', name: '小王', roles: ['helper', 'lead'], teams: ['general-help', 'business-help'] },
    });
  });

  it('may be an access token of Cognito, which names its client and no audience', async () => {
    const { aud: _, ...claims } = identity();
    const access = { ...claims, token_use: 'access', client_id: clientId };
    expect(await verify()(await sign(access))).toMatchObject({ ok: true });
    expect(await verify()(await sign({ ...access, client_id: 'another' }))).toEqual(invalid);
    expect(await verify()(await sign({ ...access, token_use: 'id' }))).toEqual(invalid);
  });

  it.each([
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another client', { aud: 'another' }],
    ['that has expired', { exp: noon / 1000 - 1 }],
    ['without an end', { exp: undefined }],
    ['of nobody', { sub: undefined }],
    ['of a stranger name', { sub: 'a b' }],
    ['of somebody without a role', { 'cognito:groups': ['visitors'] }],
    ['of another use', { token_use: 'refresh' }],
  ])('%s is refused', async (_what, change) => {
    expect(await verify()(await sign({ ...identity(), ...change }))).toEqual(invalid);
  });

  it('that is forged is refused: by another key, by a key that is not published, unsigned, or no token at all', async () => {
    const part = (it: object) => Buffer.from(JSON.stringify(it)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part(identity())}.`;
    const shared = await new SignJWT(identity()).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32));
    const forged = [await sign(identity(), other), await sign(identity(), other, 'two'), unsigned, shared, 'x', ''];
    for (const token of forged) expect(await verify()(token), token.slice(0, 20)).toEqual(invalid);
  });
});

describe('the keys of a provider', () => {
  it('are asked for once', async () => {
    asked = [];
    const check = verify();
    for (let at = 0; at < 3; at += 1) await check(await sign(identity()));
    expect(asked).toEqual(['/pool/.well-known/openid-configuration', '/pool/keys']);
  });

  it('that cannot be had are nobody’s fault: the call fails, and the next one asks again', async () => {
    answering = false;
    const check = verify();
    await expect(check(await sign(identity()))).rejects.toThrow('503');
    answering = true;
    expect(await check(await sign(identity()))).toMatchObject({ ok: true });
  });
});
