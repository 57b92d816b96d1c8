import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, createLocalJWKSet, exportJWK, type JWK } from 'jose';

/** The key pair that signs the tokens of staff on this machine. */
export type StaffKey = { privateKey: KeyObject; keyId: string; published: { keys: JWK[] } };

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

const readPrivateKey = (path: string) => {
  try {
    return createPrivateKey(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${path} is damaged. Delete it; staff then sign in anew.`);
  }
};

const makeKeyFile = (path: string) => {
  try {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
};

/** Made once, readable by its owner only. */
export const readStaffKey = async (folder: string): Promise<StaffKey> => {
  const path = join(folder, 'staff-key.pem');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) makeKeyFile(path);
  const privateKey = readPrivateKey(path);
  const jwk = await exportJWK(createPublicKey(privateKey));
  const keyId = await calculateJwkThumbprint(jwk);
  return { privateKey, keyId, published: { keys: [{ ...jwk, kid: keyId, alg: 'RS256', use: 'sig' }] } };
};

export const localStaffKeys = ({ published }: StaffKey) => createLocalJWKSet(published);
