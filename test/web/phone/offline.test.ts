import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { folders } from '#tools/folders.ts';
import { writePacks } from '#tools/fresh-pack.ts';
import { freshRelease } from '#tools/fresh-release.ts';
import { launchBrowser } from '../browser.ts';
import { buildPhonePage } from '../built-page.ts';
import { askByTyping, openPhone } from './phone-visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let made: string[];
let product: Awaited<ReturnType<typeof startLocal>>;
let browser: Browser;

beforeAll(async () => {
  const [table, pages] = [await mkdtemp(join(tmpdir(), 'lingban-table-')), await buildPhonePage()];
  made = [table, pages];
  await freshRelease();
  await writePacks(folders.release, pages);
  product = await startLocal(readSettings({ DATA_FOLDER: table, PAGES_FOLDER: pages, PORT: '0', LOG_LEVEL: 'SILENT' }));
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.close();
  await Promise.all(made.map((folder) => rm(folder, { recursive: true })));
});

const inCache = (page: Page, name: string) =>
  page.evaluate(async (it) => (await (await caches.open(it)).keys()).map(({ url }) => url), name);

/** Waits until the page can do without a network: shell, engine and pack are kept. */
const packKept = async (page: Page, language: string) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => inCache(page, 'lingban-shell-1')).toContainEqual(expect.stringMatching(/index-.*\.js$/));
  const kept = () => inCache(page, 'lingban-offline-1');
  await expect
    .poll(kept, { timeout: 30_000 })
    .toContainEqual(expect.stringContaining(`/packs/${language}.bin?release=r-`));
  await expect.poll(kept, { timeout: 30_000 }).toContainEqual(expect.stringMatching(/offline-worker-.*\.js$/));
};

/** What axe finds wrong with the page as it stands. */
const violations = async (page: Page) => {
  await page.evaluate(axe);
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const results = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(runOnly)} })`)) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

const open = async (language: 'zh' | 'en' = 'zh') => {
  const phone = await openPhone(browser, product.address, { language });
  phone.context.setDefaultTimeout(60_000);
  return phone;
};

describe('the phone page without a network', { timeout: 180_000 }, () => {
  it('fetches nothing to carry along before the first answer', async () => {
    const { page, context } = await open();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    context.on('request', (request) => fetched.push(request.url()));
    await page.waitForTimeout(4000);
    expect(fetched.filter((url) => /packs|offline/.test(url))).toEqual([]);
    await context.close();
  });

  it('answers from its pack, on what was spoken of before, and says so', async () => {
    const { page, context, faults } = await open();
    await askByTyping(page, '身份证丢了怎么补');
    await packKept(page, 'zh');
    await context.setOffline(true);
    await page.getByText('没有网络。可以继续问').waitFor();

    const fee = await askByTyping(page, '那要多少钱');
    await fee.locator('.figure').waitFor();
    expect(await fee.innerText()).toContain('离线答复');
    expect(await fee.locator('.sources summary').innerText()).toContain('身份证');

    const materials = await askByTyping(page, '办居住证要带什么');
    expect(await materials.locator('.material').count()).toBeGreaterThan(0);
    const place = await askByTyping(page, '在哪里办');
    expect(await violations(page)).toEqual([]);
    await place.locator('.windows .button').first().click();
    await page.locator('.plan-way').waitFor({ state: 'attached' });
    expect(await page.locator('.way .entries li').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');

    await page.locator('.human-button').click();
    expect(await page.getByRole('dialog').innerText()).toContain('线上联系不到人工');
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('answers after being opened anew without a network, and by the server again once there is one', async () => {
    const { page, context, faults } = await open();
    const first = await askByTyping(page, '身份证丢了怎么补');
    await first.locator('.materials').waitFor();
    await packKept(page, 'zh');
    await context.setOffline(true);
    await page.reload();
    const offline = await askByTyping(page, '办居住证要带什么');
    await offline.locator('.materials').waitFor();
    expect(await offline.innerText()).toContain('离线答复');

    const started = page.waitForResponse((it) => it.url().endsWith('/v1/visits') && it.request().method() === 'POST');
    await context.setOffline(false);
    expect((await (await started).request().postDataJSON()).matter).toBe('residence-permit');
    const online = await askByTyping(page, '在哪里办');
    await online.locator('.windows').waitFor();
    expect(await online.innerText()).not.toContain('离线答复');
    expect(await online.locator('.sources summary').innerText()).toContain('居住证');

    const erased: string[] = [];
    page.on('request', (request) => request.method() === 'DELETE' && erased.push(request.url()));
    await page.getByRole('button', { name: '结束并清除' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '结束并清除' }).click();
    await page.locator('.farewell').waitFor();
    expect(erased).toHaveLength(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('answers in English from the English pack', async () => {
    const { page, context } = await open('en');
    await askByTyping(page, 'I lost my ID card');
    await packKept(page, 'en');
    await context.setOffline(true);
    const fee = await askByTyping(page, 'How much does it cost?');
    await fee.locator('.figure').waitFor();
    expect(await fee.innerText()).toContain('Answered offline');
    await context.close();
  });

  it('carries nothing along for a visitor who saves data', async () => {
    const { page, context } = await open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.reload();
    await page.locator('.suggestions').waitFor();
    await askByTyping(page, '身份证丢了怎么补');
    await page.waitForTimeout(6000);
    expect(await inCache(page, 'lingban-offline-1')).toEqual([]);
    await context.setOffline(true);
    const failed = await askByTyping(page, '多少钱');
    expect(await failed.locator('.failed').innerText()).toContain('没有网络');
    await context.close();
  });
});
