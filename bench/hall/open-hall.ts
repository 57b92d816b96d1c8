import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { folders } from '#tools/folders.ts';
import { type Sound, silence, writeMicrophone } from '../../test/voice/doubles/microphone-sound.ts';
import { launchBrowser } from '../../test/web/browser.ts';
import { probe, type Seen } from './probe.ts';

/** A screen in a hall, to be measured: the product itself, and a browser whose microphone plays a sound. */
export type Hall = {
  browser: Browser;
  page: Page;
  address: string;
  /** All that the probe saw since the page was opened. */
  seen: () => Promise<Seen[]>;
  /** Ends the product, and starts it again on the same folder and port. */
  stopProduct: () => Promise<void>;
  startProduct: () => Promise<void>;
  close: () => Promise<void>;
};

type HallOptions = {
  /** What the microphone hears, over and over; silence when absent. */
  sound?: Sound | undefined;
  /** Settings of the product. */
  product?: Record<string, string>;
  /** The built pages; the product's own when absent. */
  pages?: string;
  /** Settings of the screen. */
  screen?: Record<string, unknown>;
  context?: BrowserContextOptions;
  /** Runs in the page before its own scripts. */
  script?: string;
  switches?: readonly string[];
  /** By how many milliseconds the clocks of page and product are ahead. */
  ahead?: number;
  /** Another address than the product's own. */
  through?: (address: string) => string | Promise<string>;
};

/** The usual screen: 1080 by 1920. */
export const portrait = { width: 1080, height: 1920 };
export const landscape = { width: 1920, height: 1080 };

/** Credentials of nobody: the stand-in for Transcribe reads no signature. */
const nobody = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'an-example-of-a-secret' };

const ownPages = process.env.PAGES_FOLDER ?? folders.phone;

const microphone = (file: string) => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-audio-capture=${file}`,
  '--autoplay-policy=no-user-gesture-required',
];

const startProductIn = (folder: string, port: string, { product, pages = ownPages, ahead = 0 }: HallOptions) => {
  for (const [name, value] of Object.entries(nobody)) process.env[name] ??= value;
  return startLocal(
    readSettings({
      ...{ DATA_FOLDER: folder, PAGES_FOLDER: pages, RELEASE_FILE: folders.release, LOG_LEVEL: 'SILENT', PORT: port },
      ...{ SPEAKING: 'none', LISTENING: 'none' },
      ...product,
    }),
    () => Date.now() + ahead,
  );
};

const clockAhead = (milliseconds: number) => `globalThis.Date = class extends Date {
  static now() { return super.now() + ${milliseconds}; }
  constructor(...given) { super(...(given.length > 0 ? given : [Date.now()])); }
};`;

const newPage = async (browser: Browser, options: HallOptions) => {
  const { screen = {}, context: more = {}, script = '', ahead } = options;
  const usual = { viewport: portrait, locale: 'zh-CN', serviceWorkers: 'block' } as const;
  const context = await browser.newContext({ ...usual, ...more });
  context.setDefaultTimeout(120_000);
  const kept = JSON.stringify(JSON.stringify({ host: 'drawn', ...screen }));
  await context.addInitScript(`localStorage.setItem('lingban-hall-settings', ${kept})`);
  await context.addInitScript(probe);
  if (ahead !== undefined) await context.addInitScript(clockAhead(ahead));
  if (script !== '') await context.addInitScript(script);
  return context.newPage();
};

/** Starts product and browser and opens the screen, which then sleeps. */
export const openHall = async (options: HallOptions = {}): Promise<Hall> => {
  const folder = await mkdtemp(join(tmpdir(), 'lingban-hall-bench-'));
  const file = join(folder, 'microphone.wav');
  await writeMicrophone(file, options.sound ?? silence(10));
  let product = await startProductIn(folder, '0', options);
  const address = (await options.through?.(product.address)) ?? product.address;
  const { port } = new URL(product.address);
  const browser = await launchBrowser([...microphone(file), ...(options.switches ?? [])]);
  const page = await newPage(browser, options);
  await page.goto(`${address}/hall/`);
  await page.locator('.attract').waitFor();
  return {
    ...{ browser, page, address },
    seen: () => page.evaluate('globalThis.seen'),
    stopProduct: () => product.close(),
    startProduct: async () => {
      product = await startProductIn(folder, port, options);
    },
    close: async () => {
      await browser.close();
      await product.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** The host is drawn twice a second only, where its movement is not what is measured. */
export const drawSeldom = `
  window.requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 500);
  window.cancelAnimationFrame = (id) => clearTimeout(id);
`;

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A visitor touches the sleeping screen. */
export const wake = async (page: Page) => {
  await page.locator('.attract').click();
  await page.locator('.suggestion').first().waitFor();
};

/** Types a question by the screen's own field; what comes of it is not waited for. */
export const typeQuestion = async (page: Page, text: string) => {
  await page.locator('.ask-field').click();
  await page.locator('#question').fill(text);
  await page.locator('.ask-send').click();
};

/** Types a question and waits for what comes of it. */
export const askByTouch = async (page: Page, text: string) => {
  await typeQuestion(page, text);
  await page.locator('#asked', { hasText: text }).waitFor();
  await page.locator('.answer, .failed').first().waitFor();
};

/** Waits until an expression is true in the page; the page's own rules forbid it to be looked after from inside. */
export const until = async (page: Page, expression: string, patience = 120_000) => {
  for (const end = Date.now() + patience; Date.now() < end; await wait(20))
    if (await page.evaluate(`Boolean(${expression})`)) return;
  throw new Error(`never: ${expression}`);
};
