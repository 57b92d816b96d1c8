import { join } from 'node:path';
import { folders } from './folders.ts';
import { newest } from './newest.ts';

const sources = ['web', 'contract', 'core'].map((it) => join(folders.root, it));

/** Builds the phone page when it is missing or older than what it is made of. */
export const freshPages = async () => {
  if (newest(join(folders.phone, 'index.html')) > newest(...sources)) return;
  console.error('Building the page …');
  const { build } = await import('vite');
  await build({ configFile: join(folders.root, 'web/phone/vite.config.ts'), logLevel: 'warn' });
};
