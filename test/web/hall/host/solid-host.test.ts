import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../browser.ts';
import { readModel } from './solid-model.ts';

/** A GPU made of software: slow, and the same picture. */
const softwareGpu = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

let browser: Browser;
let script: string;
beforeAll(async () => {
  const entry = fileURLToPath(new URL('solid-page.ts', import.meta.url));
  const built = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', logLevel: 'error' });
  script = built.outputFiles[0]?.text ?? '';
  browser = await launchBrowser(softwareGpu);
}, 60_000);
afterAll(() => browser?.close());

test('the solid host stands there with a face and a body, before nothing', async () => {
  const page = await browser.newPage({ viewport: { width: 160, height: 200 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route('http://hall.test/**', (route) =>
    route.request().url().endsWith('.glb')
      ? route.fulfill({ contentType: 'model/gltf-binary', body: readModel().bytes })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><link rel="icon" href="data:,"><body></body>',
        }),
  );
  await page.goto('http://hall.test/');
  await page.addScriptTag({ content: script });
  const seen = await page.evaluate(() =>
    (globalThis as unknown as { draw: (url: string) => Promise<Record<string, number>> }).draw('/host.glb'),
  );
  expect(seen).toEqual({ face: 1, chest: 1, corner: 0 });
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);
