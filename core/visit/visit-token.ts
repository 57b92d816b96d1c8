import type { Result } from '#core/result.ts';

/** Port: a token that lets its bearer act for the visit until `expiresAt`. Both times are in epoch seconds. */
export type SignToken = (grant: { visitId: string; issuedAt: number; expiresAt: number }) => Promise<string>;

/** Port: the visit a token was signed for. Forged, malformed and expired tokens are all `invalid-token`. */
export type VerifyToken = (token: string) => Promise<Result<{ visitId: string }, { kind: 'invalid-token' }>>;
