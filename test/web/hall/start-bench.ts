import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { folders } from '#tools/folders.ts';
import { writePacks } from '#tools/fresh-pack.ts';
import { freshRelease } from '#tools/fresh-release.ts';
import { launchBrowser } from '../browser.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the bench page as the hall screen is built, into `hall/` of a folder of pages. */
const buildBench = async (pages: string) => {
  // tests run in an environment of their own, in which the page would be built for development
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: at('./bench-page'),
    base: '/hall/',
    publicDir: at('../../../web/hall/public'),
    plugins: [react()],
    logLevel: 'error',
    build: {
      outDir: join(pages, 'hall'),
      target: ['chrome120'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
  process.env.NODE_ENV = environment;
};

/** The product on a folder and a port of its own, with parts of the hall screen as its page, and a browser. */
export const startBench = async (more: Record<string, string> = {}) => {
  const [table, pages] = await Promise.all([
    mkdtemp(join(tmpdir(), 'lingban-table-')),
    mkdtemp(join(tmpdir(), 'lingban-hall-')),
  ]);
  await buildBench(pages);
  await freshRelease();
  await writePacks(folders.release, pages);
  const settings = (port: string) =>
    readSettings({ DATA_FOLDER: table, PAGES_FOLDER: pages, PORT: port, LOG_LEVEL: 'SILENT', ...more });
  let product = await startLocal(settings('0'));
  const browser = await launchBrowser();
  const { address } = product;
  return {
    pages,
    browser,
    address,
    stopProduct: () => product.close(),
    /** On the same address, with what it had kept. */
    startProduct: async () => {
      product = await startLocal(settings(new URL(address).port));
    },
    close: async () => {
      await browser.close();
      await product.close();
      await Promise.all([table, pages].map((folder) => rm(folder, { recursive: true })));
    },
  };
};
