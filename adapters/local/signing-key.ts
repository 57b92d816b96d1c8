import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keyLength = 32;
const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** The key that signs visit tokens on this machine: made once, readable by its owner only. */
export const readSigningKey = (folder: string): Uint8Array => {
  const path = join(folder, 'signing-key');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, randomBytes(keyLength), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  const key = readFileSync(path);
  if (key.length !== keyLength) throw new Error(`${path} is damaged. Delete it; visits in progress then start anew.`);
  return key;
};
