import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEmbeddedIssuer } from '#adapters/local/oidc/embedded-issuer.ts';
import { localStaffKeys, readStaffKey, type StaffKey } from '#adapters/local/oidc/staff-key.ts';
import { makeVerifyStaff } from '#adapters/token/oidc-staff.ts';
import { askToSignIn, Tokens } from './sign-in-at.ts';

const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
const address = 'http://localhost:3000';
const issuer = `${address}/oidc`;
const clientId = 'lingban-desk';
const wang = { id: 'sample-wang', name: '<小王>', roles: ['helper' as const], teams: ['general-help'] };
let now = Date.parse('2026-11-25T04:00:00Z');
let key: StaffKey;

beforeAll(async () => {
  key = await readStaffKey(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = (forAnybody = false) => {
  const clock = { now: () => now };
  const verifyStaff = makeVerifyStaff({ issuer, clientId, keys: localStaffKeys(key) }, clock);
  const answer = makeEmbeddedIssuer({ issuer, clientId, people: [wang], key, verifyStaff, forAnybody, ...clock });
  const ask = (
    method: string,
    path: string,
    given: Record<string, string> = {},
    more: { host?: string; authorization?: string } = {},
  ) => {
    const parameters = new URLSearchParams(given);
    const [query, form] = method === 'POST' ? [new URLSearchParams(), parameters] : [parameters, new URLSearchParams()];
    return answer({ method, path, query, form, host: 'localhost:3000', authorization: undefined, ...more });
  };
  const codeFor = async (changes: Record<string, string> = {}) => {
    const { verifier, asked } = askToSignIn(address, clientId, changes);
    const chosen = await ask('POST', '/authorize', { ...asked, person: wang.id });
    const location = new URL(chosen.headers.location ?? 'none:');
    return { verifier, asked, location, code: location.searchParams.get('code') ?? '' };
  };
  const redeem = (code: string, verifier: string, redirectUri = `${address}/desk/`) =>
    ask('POST', '/token', {
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      code_verifier: verifier,
      redirect_uri: redirectUri,
    });
  return { ask, codeFor, redeem, verifyStaff };
};
const errorOf = ({ body }: { body: string }) => JSON.parse(body).error;

describe('signing in on one machine', () => {
  it('shows who one can be, says that anybody may, and runs no script', async () => {
    const { asked } = askToSignIn(address, clientId);
    const page = await open().ask('GET', '/authorize', asked);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('任何人都可以');
    expect(page.body).toContain('Anybody may sign in');
    expect(page.body).toContain('&lt;小王&gt;');
    expect(page.body).not.toMatch(/<小王>|<script/);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
  });

  it('ends in tokens that the verifier takes, bound to what was asked', async () => {
    const { codeFor, redeem, verifyStaff } = open();
    const { code, verifier, location } = await codeFor();
    expect(location.searchParams.get('state')).toBe('a state');
    expect(location.searchParams.get('iss')).toBe(issuer);
    const tokens = Tokens.parse(JSON.parse((await redeem(code, verifier)).body));
    for (const token of [tokens.id_token, tokens.access_token])
      expect(await verifyStaff(token)).toEqual({ ok: true, value: wang });
    expect(decodeJwt(tokens.id_token)).toMatchObject({ nonce: 'a nonce', aud: clientId, token_use: 'id' });
    now += 3_601_000;
    expect(await verifyStaff(tokens.id_token)).toMatchObject({ ok: false });
  });

  it('takes a code once, from whom it was given to, for a minute', async () => {
    const { codeFor, redeem } = open();
    const one = await codeFor();
    expect((await redeem(one.code, one.verifier)).statusCode).toBe(200);
    expect(errorOf(await redeem(one.code, one.verifier))).toBe('invalid_grant');
    const stolen = await codeFor();
    expect(errorOf(await redeem(stolen.code, 'x'.repeat(43)))).toBe('invalid_grant');
    const elsewhere = await codeFor();
    expect(errorOf(await redeem(elsewhere.code, elsewhere.verifier, `${address}/`))).toBe('invalid_grant');
    const late = await codeFor();
    now += 60_001;
    expect(errorOf(await redeem(late.code, late.verifier))).toBe('invalid_grant');
  });

  it('renews by a token that is good once, and no more after signing out', async () => {
    const { ask, codeFor, redeem } = open();
    const { code, verifier } = await codeFor();
    const first = Tokens.parse(JSON.parse((await redeem(code, verifier)).body));
    const renew = (refresh_token: string) =>
      ask('POST', '/token', { grant_type: 'refresh_token', client_id: clientId, refresh_token });
    const second = Tokens.parse(JSON.parse((await renew(first.refresh_token)).body));
    expect(errorOf(await renew(first.refresh_token))).toBe('invalid_grant');
    const out = await ask('GET', '/end-session', {
      id_token_hint: second.id_token,
      post_logout_redirect_uri: `${address}/desk/`,
    });
    expect(out.headers.location).toBe(`${address}/desk/`);
    expect(errorOf(await renew(second.refresh_token))).toBe('invalid_grant');
  });

  it.each([
    ['another client', { client_id: 'another' }],
    ['an address of elsewhere', { redirect_uri: 'https://elsewhere.example/desk/' }],
    ['a script for an address', { redirect_uri: 'javascript:alert(1)' }],
  ])('sends no code on for %s', async (_what, changes) => {
    const { asked } = askToSignIn(address, clientId, changes);
    const reply = await open().ask('POST', '/authorize', { ...asked, person: wang.id });
    expect(reply.statusCode).toBe(400);
    expect(reply.headers.location).toBeUndefined();
  });

  it.each([
    ['without PKCE', { code_challenge: '' }],
    ['with the plain challenge', { code_challenge_method: 'plain' }],
    ['with tokens in the address', { response_type: 'token' }],
    ['without openid', { scope: 'profile' }],
  ])('refuses a request %s', async (_what, changes) => {
    const { location } = await open().codeFor(changes);
    expect(location.searchParams.get('error')).toBe('invalid_request');
    expect(location.searchParams.get('code')).toBeNull();
  });

  it('asks again for who it is when nobody is there to choose', async () => {
    const { asked } = askToSignIn(address, clientId, { prompt: 'none' });
    const reply = await open().ask('GET', '/authorize', asked);
    expect(new URL(reply.headers.location ?? '').searchParams.get('error')).toBe('login_required');
  });

  it('answers browsers of this machine alone, unless it is for anybody', async () => {
    const { asked } = askToSignIn(address, clientId);
    const host = 'rebound.example:3000';
    expect((await open().ask('GET', '/authorize', asked, { host })).statusCode).toBe(403);
    expect((await open().ask('GET', '/.well-known/openid-configuration', {}, { host })).statusCode).toBe(403);
    expect((await open(true).ask('GET', '/authorize', asked, { host })).statusCode).toBe(200);
  });

  it('tells who a token is of, and nothing without one', async () => {
    const { ask, codeFor, redeem } = open();
    const { code, verifier } = await codeFor();
    const { access_token } = Tokens.parse(JSON.parse((await redeem(code, verifier)).body));
    const told = await ask('GET', '/userinfo', {}, { authorization: `Bearer ${access_token}` });
    expect(JSON.parse(told.body)).toMatchObject({ sub: wang.id, name: wang.name });
    expect((await ask('GET', '/userinfo')).statusCode).toBe(401);
  });
});

describe('the key of this machine', () => {
  it('is made once, and readable by its owner alone', async () => {
    expect((await readStaffKey(folder)).keyId).toBe(key.keyId);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'staff-key.pem')).mode & 0o777).toBe(0o600);
  });

  it('says what to do when it is damaged', async () => {
    const damaged = mkdtempSync(join(tmpdir(), 'lingban-'));
    writeFileSync(join(damaged, 'staff-key.pem'), 'half a key');
    await expect(readStaffKey(damaged)).rejects.toThrow('staff-key.pem is damaged. Delete it');
    rmSync(damaged, { recursive: true });
  });
});
