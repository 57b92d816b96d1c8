import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { VisitId } from '#contract/visit/turn.ts';
import { fail, ok } from '#core/result.ts';
import type { SignToken, VerifyToken } from '#core/visit/visit-token.ts';

const algorithm = 'HS256';
const issuer = 'lingban';
/** Links are signed with the same key: by its type a token of theirs is never taken for a visit's. */
const type = 'JWT';

const Claims = z.object({ sub: VisitId });

/** At least 32 bytes. */
export type ReadSigningKey = () => Promise<Uint8Array>;

export const makeSignToken =
  (readKey: ReadSigningKey): SignToken =>
  async ({ visitId, issuedAt, expiresAt }) =>
    new SignJWT()
      .setProtectedHeader({ alg: algorithm, typ: type })
      .setSubject(visitId)
      .setIssuer(issuer)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(await readKey());

export const makeVerifyToken =
  (readKey: ReadSigningKey, { now }: { now: () => number }): VerifyToken =>
  async (token) => {
    const key = await readKey();
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [algorithm],
        issuer,
        typ: type,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(now()),
      });
      const claims = Claims.safeParse(payload);
      return claims.success ? ok({ visitId: claims.data.sub }) : fail({ kind: 'invalid-token' });
    } catch (error) {
      if (error instanceof errors.JOSEError) return fail({ kind: 'invalid-token' });
      throw error;
    }
  };
