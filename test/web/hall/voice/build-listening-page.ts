import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { copyDetector } from '#web/hall/copy-detector.ts';

/** Builds the page that only listens, as the hall screen is built. Returns the folder of the pages. */
export const buildListeningPage = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lingban-listening-'));
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./listening-page', import.meta.url)),
    base: '/hall/',
    plugins: [copyDetector()],
    logLevel: 'warn',
    build: {
      outDir: join(folder, 'hall'),
      emptyOutDir: true,
      target: 'chrome120',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
  process.env.NODE_ENV = environment;
  return folder;
};
