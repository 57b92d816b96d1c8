import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Grant } from './grants.ts';
import type { StaffKey } from './staff-key.ts';

/** Seconds. */
export const tokenLifetime = 3600;

type Issuer = { issuer: string; clientId: string; key: StaffKey; now: () => number };

/** The left half of the hash, as OpenID Connect binds a code or a token to an identity token. */
const halfHash = (text: string) => createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');

/** Signs an access token and an identity token with the claims that Amazon Cognito would set. */
export const makeSignStaffTokens = ({ issuer, clientId, key, now }: Issuer) => {
  const sign = (claims: Record<string, unknown>, subject: string) => {
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.keyId })
      .setSubject(subject)
      .setIssuer(issuer)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + tokenLifetime)
      .sign(key.privateKey);
  };

  return async ({ staff, nonce, signedInAt }: Grant) => {
    const who = { name: staff.name, 'cognito:groups': staff.roles, 'custom:teams': staff.teams.join(',') };
    const access = await sign({ ...who, client_id: clientId, token_use: 'access', scope: 'openid profile' }, staff.id);
    const identity = {
      ...who,
      aud: clientId,
      token_use: 'id',
      at_hash: halfHash(access),
      auth_time: Math.floor(signedInAt / 1000),
      ...(nonce === undefined ? {} : { nonce }),
    };
    return { access_token: access, id_token: await sign(identity, staff.id) };
  };
};
export type SignStaffTokens = ReturnType<typeof makeSignStaffTokens>;
