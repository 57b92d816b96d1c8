import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { Identifier } from '#contract/identifier.ts';
import { Role, type Staff, StaffId } from '#contract/staff/staff.ts';
import { fail, ok } from '#core/result.ts';
import type { VerifyStaff } from '#core/staff/verify-staff.ts';

/**
 * What a token says of its bearer. Groups and teams are named as Amazon Cognito names them; teams are in identity
 * tokens alone there, so the desk sends those.
 */
const Claims = z.object({
  sub: StaffId,
  name: z.string().optional(),
  aud: z.union([z.string().transform((it) => [it]), z.array(z.string())]).default([]),
  client_id: z.string().optional(),
  token_use: z.enum(['id', 'access']).optional(),
  'cognito:groups': z.array(z.string()).default([]),
  'custom:teams': z.string().default(''),
});

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Where the keys of tokens come from. */
export type StaffKeys = JWTVerifyGetKey;

const discover = async (issuer: string): Promise<StaffKeys> => {
  const reply = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
  if (!reply.ok) throw new Error(`The sign-in provider answered ${reply.status}.`);
  const found = Discovery.parse(await reply.json());
  if (found.issuer !== issuer) throw new Error('The sign-in provider calls itself by another name.');
  return createRemoteJWKSet(new URL(found.jwks_uri));
};

/** The keys that a provider publishes: looked up when first needed, again after a failure, and when a new key turns up. */
export const remoteStaffKeys = (issuer: string): StaffKeys => {
  let held: Promise<StaffKeys> | undefined;
  return async (header, token) => {
    held ??= discover(issuer).catch((error) => {
      held = undefined;
      throw error;
    });
    return (await held)(header, token);
  };
};

/** Of an access token of Cognito `client_id` says for whom it is, of every other one `aud`. */
const isFor = (clientId: string, { aud, client_id, token_use }: z.infer<typeof Claims>) =>
  aud.includes(clientId) || (token_use === 'access' && aud.length === 0 && client_id === clientId);

const staffOf = (payload: JWTPayload, clientId: string): Staff | undefined => {
  const { data } = Claims.safeParse(payload);
  if (!data || !isFor(clientId, data)) return undefined;
  const roles = Role.options.filter((role) => data['cognito:groups'].includes(role));
  const teams = data['custom:teams'].split(',').map((it) => it.trim());
  if (roles.length === 0) return undefined;
  return {
    id: data.sub,
    name: data.name ?? data.sub,
    roles,
    teams: teams.filter((it) => Identifier.safeParse(it).success),
  };
};

/** Nobody can tell whether the token is good: that is not its fault. */
const isKeyTrouble = ({ code }: errors.JOSEError) =>
  ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(code);

type Provider = { issuer: string; clientId: string; keys: StaffKeys };

/** Verifies tokens of an OpenID Connect provider. Throws when its keys cannot be had. */
export const makeVerifyStaff =
  ({ issuer, clientId, keys }: Provider, { now }: { now: () => number }): VerifyStaff =>
  async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(now()),
      });
      const staff = staffOf(payload, clientId);
      return staff ? ok(staff) : fail({ kind: 'invalid-token' });
    } catch (error) {
      if (error instanceof errors.JOSEError && !isKeyTrouble(error)) return fail({ kind: 'invalid-token' });
      throw error;
    }
  };
