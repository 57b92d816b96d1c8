import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSigningSecret } from '#adapters/aws/signing-secret.ts';
import { readSigningKey } from '#adapters/local/signing-key.ts';
import { makeSignToken, makeVerifyToken } from '#adapters/token/jose-token.ts';
import { ok } from '#core/result.ts';

const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
afterAll(() => rmSync(folder, { recursive: true }));

const key = (fill: number) => async () => new Uint8Array(32).fill(fill);
const noon = Date.UTC(2026, 10, 22, 12) / 1000;

describe('a visit token', () => {
  const visitId = randomUUID();
  const grant = { visitId, issuedAt: noon, expiresAt: noon + 60 };
  const verifyAt = (seconds: number, fill = 1) => makeVerifyToken(key(fill), { now: () => seconds * 1000 });

  it('stands for its visit until it expires, to the second', async () => {
    const token = await makeSignToken(key(1))(grant);
    expect(await verifyAt(noon)(token)).toEqual(ok({ visitId }));
    expect(await verifyAt(noon + 59)(token)).toEqual(ok({ visitId }));
    expect(await verifyAt(noon + 60)(token)).toMatchObject({ failure: { kind: 'invalid-token' } });
  });

  it('is worth nothing under another key', async () => {
    const token = await makeSignToken(key(2))(grant);
    expect(await verifyAt(noon)(token)).toMatchObject({ failure: { kind: 'invalid-token' } });
  });

  it('is worth nothing when it names no visit', async () => {
    const token = await makeSignToken(key(1))({ ...grant, visitId: 'somebody' });
    expect(await verifyAt(noon)(token)).toMatchObject({ failure: { kind: 'invalid-token' } });
  });

  it('is not called invalid when only the key cannot be had', async () => {
    const verify = makeVerifyToken(() => Promise.reject(new Error('no key')), { now: () => noon * 1000 });
    await expect(verify('token')).rejects.toThrow('no key');
  });
});

describe('the signing key of this machine', () => {
  it('is made once, and differs from machine to machine', () => {
    const first = readSigningKey(join(folder, 'one'));
    expect(readSigningKey(join(folder, 'one'))).toBe(first);
    expect(readSigningKey(join(folder, 'two'))).not.toBe(first);
    expect(readFileSync(join(folder, 'one', 'signing-key'), 'utf8')).toBe(first);
  });

  it('is refused when it is damaged, rather than signed with', () => {
    writeFileSync(join(folder, 'signing-key'), '');
    expect(() => readSigningKey(folder)).toThrow('is damaged');
  });
});

describe('the signing secret of the cloud', () => {
  it('is fetched once for many calls, and again only after a fetch that failed', async () => {
    let fetches = 0;
    const read = makeSigningSecret('secret', async () => {
      fetches += 1;
      if (fetches === 1) throw new Error('throttled');
      return new Uint8Array(32);
    });
    await expect(read()).rejects.toThrow('throttled');
    await Promise.all([read(), read(), read()]);
    await read();
    expect(fetches).toBe(2);
  });
});
