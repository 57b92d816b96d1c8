import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** 32 random bytes, spelled in 43 characters. */
const wellFormed = /^[\w-]{43}$/;
const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** The key that signs visit tokens on this machine: made once, readable by its owner only. */
export const readSigningKey = (folder: string): string => {
  const path = join(folder, 'signing-key');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  const key = readFileSync(path, 'utf8');
  if (!wellFormed.test(key)) throw new Error(`${path} is damaged. Delete it; visits in progress then start anew.`);
  return key;
};
