import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { freshRelease } from '#tools/fresh-release.ts';
import { heldQuestion, startHeldModel } from '../../model/held-model.ts';
import { launchBrowser } from '../browser.ts';
import { buildPhonePage } from '../built-page.ts';
import { noteJoining } from '../note-joining.ts';
import { openPhone } from './phone-visitor.ts';

let folders: string[];
let model: Awaited<ReturnType<typeof startHeldModel>>;
let product: Awaited<ReturnType<typeof startLocal>>;
let browser: Browser;
let phone: Awaited<ReturnType<typeof openPhone>>;

beforeAll(async () => {
  folders = [await mkdtemp(join(tmpdir(), 'lingban-table-')), await buildPhonePage()];
  await freshRelease();
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});
// a table of its own for each: what was said before must not be kept
beforeEach(async () => {
  model = await startHeldModel();
  const [, pages = ''] = folders;
  const table = await mkdtemp(join(tmpdir(), 'lingban-table-'));
  folders.push(table);
  const ofModel = {
    MODEL_BASE_URL: model.baseURL,
    MODEL_NAME: 'scripted',
    MODEL_FIRST_MS: '8000',
    MODEL_WHOLE_MS: '9000',
  };
  product = await startLocal(
    readSettings({ DATA_FOLDER: table, PAGES_FOLDER: pages, PORT: '0', LOG_LEVEL: 'SILENT', ...ofModel }),
  );
});
afterEach(async () => {
  await phone.context.close();
  await product.close();
  await model.close();
  expect(phone.faults).toEqual([]);
});

/** Collects what screen readers are told, as it comes. */
const listening = `
  ${noteJoining}
  window.told = [];
  new MutationObserver(() => {
    const text = document.querySelector('[role=status].visually-hidden')?.textContent;
    if (text && text !== window.told.at(-1)) window.told.push(text);
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;
const toldOf = (page: Page) => page.evaluate('window.told') as Promise<string[]>;

/** Opens the page and waits until it follows its visit. */
const open = async () => {
  phone = await openPhone(browser, product.address, { serviceWorkers: 'block', before: listening });
  await expect.poll(() => phone.page.evaluate('window.joined')).toBe(true);
  return phone.page;
};
const ask = async (page: Page) => {
  await page.locator('#question').fill(heldQuestion);
  await page.locator('#question').press('Enter');
};
const first = '这件事的收费是';
const ahead = (page: Page) => page.locator('.turn', { has: page.locator('.waiting') }).locator('.said');
const count = (text: string, part: string) => text.split(part).length - 1;

describe('the first sentence of a model', { timeout: 60_000 }, () => {
  it('is seen before the answer, labelled as worded by an AI, and the answer takes its place', async () => {
    const page = await open();
    await ask(page);
    await ahead(page).waitFor();
    expect(await ahead(page).innerText()).toMatch(/^这件事的收费是[^\n]+。\s+AI 生成/);
    expect(await page.locator('head meta[name=AIGC]').count()).toBe(1);
    const before = await page.locator('.turn .speech').boundingBox();
    model.letGo();
    await page.locator('.turn .sources').waitFor();
    expect(await page.locator('.turn .waiting').count()).toBe(0);
    expect(await page.locator('.turn .speech').innerText()).toMatch(/^这件事的收费是.+。这件事的承诺时限是.+。$/);
    const { x, y, width } = (await page.locator('.turn .speech').boundingBox()) ?? {};
    expect({ x, y, width }).toEqual({ x: before?.x, y: before?.y, width: before?.width });
    const told = (await toldOf(page)).join('\n');
    expect([count(told, first), count(told, '这件事的承诺时限是')]).toEqual([1, 1]);
  });

  it('is not needed: without live connections the answer comes all the same', async () => {
    phone = await openPhone(browser, product.address, { serviceWorkers: 'block', before: 'delete window.WebSocket' });
    const { page } = phone;
    model.letGo();
    await ask(page);
    await page.locator('.turn .sources').waitFor();
    expect(await page.locator('.turn .speech').innerText()).toContain(first);
  });

  it('gives way to the guide’s own answer', async () => {
    const page = await open();
    await page.route('**/turns', async (route) => {
      const answered = await reply(route);
      await route.fulfill({ json: { ...answered, answer: { ...ofEngine(answered.answer), speech: '以指南为准。' } } });
    });
    await ask(page);
    await ahead(page).waitFor();
    model.letGo();
    await page.locator('.turn .sources').waitFor();
    expect(await page.locator('.turn .speech').innerText()).toBe('以指南为准。');
    expect(await page.locator('.turn .generated').count()).toBe(0);
    expect((await toldOf(page)).at(-1)).toContain('以指南为准。');
  });

  it('is shown once in a turn that had to be tried again', async () => {
    const page = await open();
    let tries = 0;
    await page.route('**/turns', async (route) => {
      tries += 1;
      const answered = await reply(route);
      await (tries === 1 ? route.fulfill({ status: 500, json: {} }) : route.fulfill({ json: answered }));
    });
    await ask(page);
    await ahead(page).waitFor();
    model.letGo();
    await page.locator('.failed').waitFor();
    expect(await page.locator('.turn').innerText()).not.toContain(first);
    await page.locator('.failed .button').click();
    await page.locator('.turn .sources').waitFor();
    expect(count(await page.locator('.turn').innerText(), first)).toBe(1);
  });
});

const reply = async (route: Route) => (await route.fetch({ timeout: 20_000 })).json();
const ofEngine = ({ generated: _, ...answer }: Record<string, unknown>) => answer;
