import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { freshRelease } from '#tools/fresh-release.ts';
import { launchBrowser } from '../browser.ts';

const configFile = fileURLToPath(new URL('../../../web/hall/vite.config.ts', import.meta.url));

/** Builds the hall screen as it ships, into `hall/` of a folder of pages. */
export const buildHallPage = async (pages: string) => {
  // tests run in an environment of their own, in which the page would be built for development
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ configFile, logLevel: 'error', build: { outDir: join(pages, 'hall') } });
  process.env.NODE_ENV = environment;
};

/** The screen as it is built, on the whole product, and a browser. */
export const makeScreenBench = async (changes: Record<string, string> = {}) => {
  const made = ['lingban-table-', 'lingban-screen-'].map((name) => mkdtemp(join(tmpdir(), name)));
  const [table = '', pages = ''] = await Promise.all(made);
  await buildHallPage(pages);
  await freshRelease();
  const more = { SPEAKING: 'none', LISTENING: 'none', LOG_LEVEL: 'SILENT', PORT: '0', ...changes };
  const product = await startLocal(readSettings({ ...more, DATA_FOLDER: table, PAGES_FOLDER: pages }));
  const browser = await launchBrowser();
  return {
    address: product.address,
    browser,
    close: async () => {
      await browser.close();
      await product.close();
      await Promise.all([table, pages].map((folder) => rm(folder, { recursive: true })));
    },
  };
};
export type ScreenBench = Awaited<ReturnType<typeof makeScreenBench>>;

/** `before`: a script that runs before anything of the page. */
type Options = { width?: number; height?: number; hash?: string; settings?: object; before?: string };

/** The host is drawn now and then: a busy machine has better things to do than its breathing. */
const drawSeldom = `
  window.requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 3000);
  window.cancelAnimationFrame = (id) => clearTimeout(id);
`;

/** A screen that sleeps, in a fresh profile. `faults` collects what it should never have logged. */
export const openScreen = async (
  { browser, address }: { browser: Browser; address: string },
  { width = 1080, height = 1920, hash = '', settings = {}, before = '' }: Options = {},
) => {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', serviceWorkers: 'block' });
  context.setDefaultTimeout(30_000);
  await context.addInitScript(drawSeldom);
  await context.addInitScript(before);
  const kept = JSON.stringify(JSON.stringify({ host: 'drawn', ...settings }));
  await context.addInitScript(
    `localStorage.getItem('lingban-hall-settings') ?? localStorage.setItem('lingban-hall-settings', ${kept})`,
  );
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Minified React|Warning:/.test(message.text())) faults.push(message.text());
  });
  await page.goto(`${address}/hall/${hash}`);
  return { page, context, faults };
};

export const wake = async (page: Page) => {
  await page.locator('.attract').click();
  await page.locator('.suggestion').first().waitFor();
};

/** Types a question by the screen's own field and waits for what comes of it. */
export const askOnScreen = async (page: Page, text: string) => {
  await page.locator('.ask-field').click();
  await page.locator('#question').fill(text);
  await page.locator('.ask-send').click();
  await page.locator('#asked', { hasText: text }).waitFor();
  await page.locator('.answer, .failed').waitFor();
};
