import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../browser.ts';
import { startDeskApi } from '../mock/desk-api.ts';

/** Builds the desk as it ships, into a folder of its own. */
const buildDesk = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lingban-desk-'));
  const configFile = fileURLToPath(new URL('../../../web/desk/vite.config.ts', import.meta.url));
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ configFile, logLevel: 'error', build: { outDir: join(folder, 'desk') } });
  process.env.NODE_ENV = environment;
  return folder;
};

/** What the browser tests of the desk stand on: the page as built, a browser, and an API for each test. */
export const makeDeskBench = async () => {
  const folder = await buildDesk();
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  };
  return { browser, startApi: () => startDeskApi(folder), close };
};
export type DeskApi = Awaited<ReturnType<typeof startDeskApi>>;

type Look = { language?: 'zh' | 'en'; scheme?: 'light' | 'dark'; width?: number };

/** A desk on a fresh browser profile, not signed in yet. `faults` collects what the page should never have logged. */
export const openDesk = async (browser: Browser, { origin }: Pick<DeskApi, 'origin'>, look: Look = {}) => {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    colorScheme: look.scheme ?? 'light',
  });
  context.setDefaultTimeout(15_000);
  if (look.language) await context.addInitScript(`localStorage.setItem('lingban-desk-language', '${look.language}')`);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Minified React|Warning:/.test(text)) faults.push(text);
  });
  await page.goto(`${origin}/desk/`);
  const signIn = async (name: string) => {
    await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
    await page.getByRole('link', { name }).click();
    await page.locator('.top').waitFor();
  };
  const goTo = async (place: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
  };
  return { page, context, faults, signIn, goTo };
};
