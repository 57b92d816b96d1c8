import { makeSignStaffTokens } from '#adapters/local/oidc/sign-staff-token.ts';
import { readStaffKey } from '#adapters/local/oidc/staff-key.ts';
import type { Staff } from '#contract/staff/staff.ts';
import type { Settings } from '#functions/settings.ts';

/** Settings under which staff sign in with tokens that these tests sign. */
export const deskSettings = { STAFF_ISSUER: 'http://sign-in.test/oidc', DEMO_STAFF: 'on' } as const;

/** Signs a token for somebody at the desk of a host that runs on these settings. */
export const signerOf = async ({ DATA_FOLDER, STAFF_ISSUER }: Settings, now: () => number) => {
  const key = await readStaffKey(DATA_FOLDER);
  const sign = makeSignStaffTokens({ issuer: STAFF_ISSUER ?? '', clientId: 'lingban-desk', key, now });
  return async (staff: Staff): Promise<string> => {
    const signed = await sign({ staff, signedInAt: now() } as Parameters<typeof sign>[0]);
    return signed.id_token;
  };
};

/** Somebody of the sample teams. */
export const somebody = (id: string, roles: Staff['roles'], ...teams: string[]): Staff => ({
  id,
  name: `示例·${id}`,
  roles,
  teams,
});
