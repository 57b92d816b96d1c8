import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { Identifier } from '#contract/identifier.ts';
import { Language } from '#contract/language.ts';
import { fail, ok } from '#core/result.ts';
import type { SignLinkToken, VerifyLinkToken } from '#core/visit/link-token.ts';
import type { ReadSigningKey } from './jose-token.ts';

const algorithm = 'HS256';
/** Type and audience keep a link's token and a visit's apart, although one key signs both. */
const type = 'link+jwt';
const audience = 'lingban-link';

const Packed = z
  .string()
  .regex(/^[a-z0-9]*$/)
  .default('');

/** Short names: the token stands in a QR code. */
const Claims = z.object({ m: Identifier, l: Language, c: Packed, t: Packed, exp: z.int() });

export const makeSignLinkToken =
  (readKey: ReadSigningKey): SignLinkToken =>
  async ({ matter, language, choices, ticks, expiresAt }) =>
    new SignJWT({ m: matter, l: language, ...(choices && { c: choices }), ...(ticks && { t: ticks }) })
      .setProtectedHeader({ alg: algorithm, typ: type })
      .setAudience(audience)
      .setExpirationTime(expiresAt)
      .sign(await readKey());

export const makeVerifyLinkToken =
  (readKey: ReadSigningKey, { now }: { now: () => number }): VerifyLinkToken =>
  async (token) => {
    const key = await readKey();
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [algorithm],
        audience,
        typ: type,
        requiredClaims: ['exp'],
        currentDate: new Date(now()),
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success) return fail({ kind: 'invalid-link' });
      const { m, l, c, t, exp } = claims.data;
      return ok({ matter: m, language: l, choices: c, ticks: t, expiresAt: exp });
    } catch (error) {
      if (error instanceof errors.JWTExpired) return fail({ kind: 'link-expired' });
      if (error instanceof errors.JOSEError) return fail({ kind: 'invalid-link' });
      throw error;
    }
  };
