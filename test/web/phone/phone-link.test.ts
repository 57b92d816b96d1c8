import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { freshRelease } from '#tools/fresh-release.ts';
import { launchBrowser } from '../browser.ts';
import { buildPhonePage } from '../built-page.ts';
import { violations } from './axe-findings.ts';
import { askByTyping, openPhone } from './phone-visitor.ts';

let folders: string[];
let product: Awaited<ReturnType<typeof startLocal>>;
let browser: Browser;
let late = 0;

beforeAll(async () => {
  const [table, pages] = [await mkdtemp(join(tmpdir(), 'lingban-table-')), await buildPhonePage()];
  folders = [table, pages];
  await freshRelease();
  const settings = readSettings({ DATA_FOLDER: table, PAGES_FOLDER: pages, PORT: '0', LOG_LEVEL: 'SILENT' });
  product = await startLocal(settings, () => Date.now() + late);
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

const carry = (page: Page) => page.getByRole('button', { name: '带到另一部手机上' });
const addressField = (page: Page) => page.getByRole('dialog').getByRole('textbox');

/** A phone on which the list of a matter stands with one choice and one tick. */
const withList = async () => {
  const phone = await openPhone(browser, product.address);
  const turn = await askByTyping(phone.page, '食品经营许可新办要带什么材料');
  await turn.locator('.choice-chip').first().click();
  await turn.locator('.material label').first().click();
  return { ...phone, turn };
};

const openedBy = async (address: string) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(address);
  return { page, context };
};

/** The sheet as it would be printed. */
const printedSheet = async (page: Page) => {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: '打印或保存' }).first().click();
  await page.locator('html[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  return page.locator('.sheet');
};

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

describe('a list on its way to another phone', { timeout: 60_000 }, () => {
  it('stands in a code to scan with a quiet zone, and in a link that says when it ends', async () => {
    const { page, context, faults } = await withList();
    await carry(page).click();
    const code = page.getByRole('img', { name: '清单的二维码，用另一部手机扫' });
    const size = await code.evaluate((it: SVGSVGElement) => ({
      squares: it.viewBox.baseVal.width,
      first: Math.min(
        ...[...(it.lastElementChild?.getAttribute('d') ?? '').matchAll(/M(\d+)/g)].map((m) => Number(m[1])),
      ),
      width: it.getBoundingClientRect().width,
    }));
    expect(size.first).toBe(4);
    expect(size.width / size.squares).toBeGreaterThan(3.5);
    expect(await page.getByRole('dialog').innerText()).toMatch(/\d\d:\d\d 前有效/);
    expect(await addressField(page).inputValue()).toMatch(/#list=[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('arrives with its choices and ticks, survives a reload, and the conversation goes on from it', async () => {
    const from = await withList();
    const shown = await from.turn.locator('.material').count();
    await carry(from.page).click();
    const { page, context } = await openedBy(await addressField(from.page).inputValue());
    const turn = page.locator('.turn').first();
    await turn.locator('.materials').waitFor();
    expect(await turn.locator('.asked').innerText()).toContain('食品经营许可新办');
    expect(await turn.locator('.material').count()).toBe(shown);
    expect(await turn.locator('.material input').first().isChecked()).toBe(true);
    expect(page.url()).not.toContain('#');
    expect(await violations(page)).toEqual([]);
    await page.reload();
    expect(await page.locator('.material input').first().isChecked()).toBe(true);
    const fee = await askByTyping(page, '多少钱');
    expect(await fee.locator('.sources summary').innerText()).toContain('食品经营许可新办');
    await context.close();
    await from.context.close();
  });

  it('tells that it has expired, and leaves the question box', async () => {
    const from = await withList();
    await carry(from.page).click();
    const address = await addressField(from.page).inputValue();
    late = 61 * 60_000;
    const { page, context } = await openedBy(address);
    await page.getByText('这个链接已经过了有效时间').waitFor();
    expect(await violations(page)).toEqual([]);
    const turn = await askByTyping(page, '食品经营许可新办多少钱');
    expect(await turn.locator('.figure').innerText()).not.toBe('');
    late = 0;
    await context.close();
    await from.context.close();
  });

  it('tells of a link that is cut off', async () => {
    const { page, context } = await openedBy(`${product.address}/#list=eyJh`);
    await page.getByText('链接不完整').waitFor();
    await page.locator('.suggestions').waitFor();
    await context.close();
  });

  it('is fetched again by a tap when the network was gone', async () => {
    const from = await withList();
    await carry(from.page).click();
    const address = await addressField(from.page).inputValue();
    const { page, context } = await openedBy('about:blank');
    await page.route('**/v1/checklists/**', (route) => route.abort());
    await page.goto(address);
    await page.getByText('没有连上服务').first().waitFor();
    await page.unroute('**/v1/checklists/**');
    await page.locator('.bringing').getByRole('button', { name: '再试一次' }).click();
    await page.locator('.materials').waitFor();
    await context.close();
    await from.context.close();
  });

  it('says that no link could be made, and makes it on the next try', async () => {
    const { page, context } = await withList();
    await page.route('**/links', (route) => route.abort());
    await carry(page).click();
    await page.getByRole('dialog').getByText('没有连上服务').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/links');
    await page.getByRole('dialog').getByRole('button', { name: '再试一次' }).click();
    await addressField(page).waitFor();
    await context.close();
  });
});

describe('the printed notice', { timeout: 60_000 }, () => {
  it('tells everything at once on one page, with the code of a link that was made', async () => {
    const { page, context } = await withList();
    await carry(page).click();
    await addressField(page).waitFor();
    await page.keyboard.press('Escape');
    const sheet = await printedSheet(page);
    const text = await sheet.innerText();
    for (const part of ['一次性告知单', '您的情况', '必须带', '在哪里办', '办公时间', '办理时限', '费用', '网上办理']) {
      expect(text).toContain(part);
    }
    for (const part of ['办理流程', '12345', '版本', '待部门确认', '示例', '经办人（签字）', '整理日期', '☑']) {
      expect(text).toContain(part);
    }
    expect(await sheet.locator('.qr-code').isVisible()).toBe(true);
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    await context.close();
  });

  it('has no code once the list has changed since the link was made', async () => {
    const { page, context, turn } = await withList();
    await carry(page).click();
    await addressField(page).waitFor();
    await page.keyboard.press('Escape');
    await turn.locator('.material label').nth(1).click();
    const sheet = await printedSheet(page);
    expect(await sheet.innerText()).toContain('经办人（签字）');
    expect(await sheet.locator('.qr-code').count()).toBe(0);
    await context.close();
  });

  it('falls back on what is shown when nothing more can be fetched', async () => {
    const { page, context } = await withList();
    await page.route('**/v1/notices/**', (route) => route.abort());
    expect(await (await printedSheet(page)).innerText()).toContain('一次性告知单');
    await context.close();
  });
});
