import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { HostScene } from '#web/hall/host/host-scene.ts';
import { launchBrowser } from '../../browser.ts';

/** The page with the host alone, as one script and its styles. */
const buildHostPage = async () => {
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('host-page.tsx', import.meta.url)), formats: ['iife'], name: 'host' },
    },
  });
  process.env.NODE_ENV = environment;
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
  const style = outputs.flatMap((one) => (one.type === 'asset' ? [String(one.source)] : [])).join('\n');
  return { script, style };
};

/** What every browser test of the host stands on. */
export const makeHostBench = async () => {
  const { script, style } = await buildHostPage();
  const browser = await launchBrowser();
  const open = async (options: { width: number; height: number; calm?: boolean }) => {
    const page = await browser.newPage({
      viewport: { width: options.width, height: options.height },
      reducedMotion: options.calm ? 'reduce' : 'no-preference',
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.setContent('<body></body>');
    await page.addStyleTag({ content: style });
    await page.addScriptTag({ content: script });
    await page.waitForSelector('.host-view canvas');
    return { page, faults };
  };
  return { open, close: () => browser.close() };
};

/** Changes what the host is about. */
export const stage = (page: Page, scene: Partial<HostScene>, prefer: 'auto' | 'drawn' | 'solid' = 'auto') =>
  page.evaluate((given) => (window as unknown as { stage: (given: unknown) => void }).stage(given), { scene, prefer });
