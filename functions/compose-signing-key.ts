import { makeSigningSecret } from '#adapters/aws/signing-secret.ts';
import type { ReadSigningKey } from '#adapters/token/jose-token.ts';
import type { Settings } from './settings.ts';

/** Where the key of visit tokens comes from. Throws when the settings name no key at all. */
export const composeSigningKey = ({ SIGNING_KEY, SIGNING_SECRET_ID }: Settings): ReadSigningKey => {
  if (SIGNING_KEY !== undefined) {
    const key = new TextEncoder().encode(SIGNING_KEY);
    return async () => key;
  }
  if (SIGNING_SECRET_ID !== undefined) return makeSigningSecret(SIGNING_SECRET_ID);
  throw new Error('Set SIGNING_SECRET_ID or SIGNING_KEY: visit tokens cannot be signed without a key.');
};
