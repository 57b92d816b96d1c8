import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { freshRelease } from '#tools/fresh-release.ts';
import { deskSettings, signerOf, somebody } from '../../functions/a-desk.ts';
import { launchBrowser } from '../browser.ts';
import { buildPhonePage } from '../built-page.ts';
import { openPhone } from './phone-visitor.ts';

/** A Monday, 10:00 in the hall. */
export const mondayMorning = Date.parse('2026-11-23T02:00:00Z');

const order: HelpMode[] = ['chat', 'callback', 'in-person', 'video', 'proxy', 'home-visit', 'joint-survey'];

/** The whole product at a time of one's own, a browser, and somebody at the desk. */
export const makeHelpBench = async (start = mondayMorning) => {
  const [table, pages] = [await mkdtemp(join(tmpdir(), 'lingban-table-')), await buildPhonePage()];
  await freshRelease();
  const began = Date.now();
  const now = () => start + Date.now() - began;
  const environment = { DATA_FOLDER: table, PAGES_FOLDER: pages, PORT: '0', LOG_LEVEL: 'SILENT', ...deskSettings };
  const settings = readSettings(environment);
  const product = await startLocal(settings, now);
  const browser: Browser = await launchBrowser();
  const sign = await signerOf(settings, now);

  /** A visitor whose phone goes by the hall's clock. */
  const visitor = async (options: { language?: 'zh' | 'en'; elder?: boolean; width?: number; dark?: boolean } = {}) => {
    const { language = 'zh', elder = false, width = 390, dark = false } = options;
    const phone = await openPhone(browser, product.address, { language });
    await phone.page.clock.install({ time: now() });
    await phone.page.setViewportSize({ width, height: 844 });
    await phone.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    const kept = JSON.stringify({ language, elder, size: 'large' });
    await phone.page.evaluate((it) => localStorage.setItem('lingban-settings', it), kept);
    await phone.page.reload();
    await phone.page.locator('.suggestions .row-button').first().waitFor();
    phone.context.setDefaultTimeout(20_000);
    return phone;
  };
  /** What a helper does with the handoff of that page. */
  const helperOf = async (page: Page) => {
    const { handoffId } = JSON.parse((await page.evaluate(() => sessionStorage.getItem('lingban-handoff'))) ?? '{}');
    const token = await sign(somebody('sample-li', ['helper'], 'general-help'));
    const post = (path: string, body: object) =>
      fetch(`${product.address}/v1/desk/handoffs/${handoffId}/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    return {
      act: (action: object) => post('actions', { action }),
      say: (text: string) => post('messages', { messageId: randomUUID(), text }),
    };
  };
  const close = async () => {
    await browser.close();
    await product.close();
    await Promise.all([table, pages].map((folder) => rm(folder, { recursive: true })));
  };
  return { visitor, helperOf, close };
};

/** Opens the services and chooses one. */
export const chooseService = async (page: Page, mode: HelpMode) => {
  if ((await page.locator('.help-services').count()) === 0) await page.locator('.human-button').click();
  await page.locator('.help-services .row-button').nth(order.indexOf(mode)).click();
  await page.locator('form.order').waitFor();
};

/** On to the next screen of an order, or to its end. */
export const goOn = (page: Page) => page.locator('form.order .button-first').click();

/** What has the focus, by its text. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
