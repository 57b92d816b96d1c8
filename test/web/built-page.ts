import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the phone page as it ships, into a folder of its own: test files run side by side. Returns the folder. */
export const buildPhonePage = async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'lingban-phone-'));
  const configFile = fileURLToPath(new URL('../../web/phone/vite.config.ts', import.meta.url));
  // Tests run in an environment of their own, in which the page would be built for development.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ configFile, logLevel: 'error', build: { outDir } });
  process.env.NODE_ENV = environment;
  return outDir;
};
