import { join } from 'node:path';
import { folders } from './folders.ts';
import { newest } from './newest.ts';

const sources = ['web', 'contract', 'core'].map((it) => join(folders.root, it));

/** The pages, and the configuration that each is built by. Desk and hall screen lie in the phone page's folder: they come after. */
const pages = [
  { name: 'phone page', index: 'index.html', configuration: 'web/phone/vite.config.ts' },
  { name: 'hall screen', index: 'hall/index.html', configuration: 'web/hall/vite.config.ts' },
  { name: 'desk', index: 'desk/index.html', configuration: 'web/desk/vite.config.ts' },
];

/** Builds each page that is missing or older than what it is made of. */
export const freshPages = async () => {
  const latest = newest(...sources);
  for (const { name, index, configuration } of pages) {
    if (newest(join(folders.phone, index)) > latest) continue;
    console.error(`Building the ${name} …`);
    const { build } = await import('vite');
    await build({ configFile: join(folders.root, configuration), logLevel: 'warn' });
  }
};
