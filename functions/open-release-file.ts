import { existsSync, readFileSync } from 'node:fs';
import { openRelease, type ReleaseReader } from '#core/knowledge/release-reader.ts';

const remedy = 'Build it: npm run knowledge -- build';

/** Opens the built release; throws, since nothing works without one. */
export const openReleaseFile = (path: string): ReleaseReader => {
  if (!existsSync(path)) throw new Error(`There is no knowledge release at ${path}. ${remedy}`);
  const opened = openRelease(new Uint8Array(readFileSync(path)));
  if (opened.ok) return opened.value;
  throw new Error(`The knowledge release ${path} cannot be used (${opened.failure.kind}). ${remedy}`);
};
