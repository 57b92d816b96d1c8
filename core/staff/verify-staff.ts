import type { Staff } from '#contract/staff/staff.ts';
import type { Result } from '#core/result.ts';

/** Port: who a staff token speaks for. Forged, malformed, foreign and expired tokens are all `invalid-token`. */
export type VerifyStaff = (token: string) => Promise<Result<Staff, { kind: 'invalid-token' }>>;
