import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { folders } from '#tools/folders.ts';
import { freshPages } from '#tools/fresh-pages.ts';
import { freshRelease } from '#tools/fresh-release.ts';
import { launchBrowser } from '../browser.ts';

let table: string;
let product: Awaited<ReturnType<typeof startLocal>>;
let browser: Browser;

beforeAll(async () => {
  table = await mkdtemp(join(tmpdir(), 'lingban-table-'));
  await freshRelease();
  await freshPages();
  const settings = { DATA_FOLDER: table, PAGES_FOLDER: folders.phone, HELP_HOURS: 'always', PORT: '0' };
  product = await startLocal(readSettings({ ...settings, LOG_LEVEL: 'SILENT' }));
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.close();
  await rm(table, { recursive: true });
});

/** A page of its own browser session, with what goes wrong in it. */
const open = async (path: string, size: { width: number; height: number }) => {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(product.address + path);
  return { page, faults };
};

const signIn = async (desk: Page) => {
  await desk.getByRole('button', { name: '登录' }).click();
  await desk.getByRole('button', { name: /小李/ }).click();
  await desk.getByText('在岗', { exact: true }).click();
  await desk.getByText('实时').waitFor();
};

const callPerson = async (phone: Page) => {
  await phone.fill('#question', '身份证丢了怎么补办，要带什么');
  await phone.keyboard.press('Enter');
  await phone.locator('.material').first().waitFor();
  await phone.fill('#question', '转人工');
  await phone.keyboard.press('Enter');
  const wish = phone.locator('.turn').last().getByRole('button', { name: /人/ }).first();
  await wish.click();
  await phone.getByRole('button', { name: /在线对话/ }).click();
  await phone.getByRole('button', { name: '就这样，叫人' }).click();
};

describe('a visitor and a helper, each in a browser', { timeout: 120_000 }, () => {
  it('come from 转人工 to the rating, and nobody tells the story twice', async () => {
    const { page: desk, faults: deskFaults } = await open('/desk/', { width: 1440, height: 900 });
    const { page: phone, faults: phoneFaults } = await open('/', { width: 390, height: 844 });
    await signIn(desk);
    await callPerson(phone);

    await desk.getByText('新求助，请接单').waitFor();
    await desk.keyboard.press('a');
    await desk.getByText('身份证丢了怎么补办，要带什么').waitFor();
    const field = desk.locator('.composer textarea');
    await field.fill('您好，我来帮您。');
    await field.press('Enter');

    await phone.getByText('您好，我来帮您。', { exact: true }).waitFor();
    await phone.locator('.chat-form').getByRole('textbox').fill('谢谢，要带户口本吗？');
    await phone.keyboard.press('Enter');
    await desk.getByText('谢谢，要带户口本吗？', { exact: true }).first().waitFor();

    await desk.getByRole('button', { name: /办结/ }).click();
    await desk.getByText('已解答', { exact: true }).first().click();
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /办结|确定|完成/ })
      .last()
      .click();

    await phone.getByText('这次服务，您满意吗？').waitFor();
    await phone.getByText('非常满意', { exact: true }).click();
    await phone.getByRole('button', { name: '提交评价' }).click();
    await phone.getByText('谢谢您的评价。').waitFor();
    const figures = await fetch(`${product.address}/v1/figures/ratings`);
    expect(await figures.json()).toMatchObject({ months: [{ total: 1 }] });
    expect([...deskFaults, ...phoneFaults]).toEqual([]);
  });
});
