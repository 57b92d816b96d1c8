import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { freshRelease } from '#tools/fresh-release.ts';
import { launchBrowser } from '../browser.ts';
import { buildPhonePage } from '../built-page.ts';
import { askByTyping, openPhone } from './phone-visitor.ts';

let folders: string[];
let product: Awaited<ReturnType<typeof startLocal>>;
let browser: Browser;

beforeAll(async () => {
  const [table, pages] = [await mkdtemp(join(tmpdir(), 'lingban-table-')), await buildPhonePage()];
  folders = [table, pages];
  await freshRelease();
  product = await startLocal(readSettings({ DATA_FOLDER: table, PAGES_FOLDER: pages, PORT: '0', LOG_LEVEL: 'SILENT' }));
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

describe('the phone page on the whole product', { timeout: 60_000 }, () => {
  it('leads from the first question to the window, and forgets the visit', async () => {
    const { page, context, faults } = await openPhone(browser, product.address);

    const materials = await askByTyping(page, '去外地看病备案要带什么材料');
    const before = await materials.locator('.material').count();
    await materials.locator('.choice-chip').first().click();
    expect(await materials.locator('.material').count()).toBeLessThan(before);
    await materials.locator('.material input').first().check();
    expect(await materials.locator('.progress p').innerText()).toMatch(/1\/\d/);

    const fee = await askByTyping(page, '要多少钱');
    expect(await fee.locator('.sources summary').innerText()).toContain('异地就医');

    const place = await askByTyping(page, '在哪里办');
    await place.locator('.windows .button').first().click();
    await page.locator('.plan-way').waitFor({ state: 'attached' });
    expect(await page.locator('.way .entries li').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');

    await page.locator('.tool', { hasText: '结束' }).click();
    await page.locator('.button-danger').click();
    await page.locator('.farewell').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('answers every suggested question, in both languages', async () => {
    for (const language of ['zh', 'en'] as const) {
      const { page, context, faults } = await openPhone(browser, product.address, { language });
      const suggestions = await page.locator('.suggestions .row-button').allInnerTexts();
      expect(suggestions.length).toBeGreaterThan(2);
      for (const suggestion of suggestions) {
        const turn = await askByTyping(page, suggestion);
        expect(await turn.locator('.failed').count(), suggestion).toBe(0);
        expect(await turn.locator('.speech').innerText()).not.toBe('');
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  });
});
