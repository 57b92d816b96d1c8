import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id } from '../mock/desk-data.ts';
import { violations } from '../phone/axe-findings.ts';
import { type DeskApi, makeDeskBench, openDesk } from './desk-bench.ts';

let bench: Awaited<ReturnType<typeof makeDeskBench>>;
let api: DeskApi;

beforeAll(async () => {
  bench = await makeDeskBench();
  api = await bench.startApi();
}, 120_000);
afterAll(async () => {
  await api.stop();
  await bench.close();
});

const looks = [
  { language: 'zh', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'light', width: 1024 },
  { language: 'zh', scheme: 'dark', width: 1440 },
] as const;

describe.each(looks)('axe on the desk, $language, $scheme, $width wide', (look) => {
  it('finds nothing for a helper: sign-in, offer, lists, case, menus and dialogs', { timeout: 120_000 }, async () => {
    const { page, context, signIn, goTo } = await openDesk(bench.browser, api, look);
    await page.locator('.sign-in-card .ant-btn-primary').waitFor();
    expect(await violations(page)).toEqual([]);
    await signIn('示例·小王');
    expect(await violations(page)).toEqual([]);
    await goTo(`desk/${id(2)}`);
    await page.locator('.message').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.composer textarea').fill('/');
    expect(await violations(page)).toEqual([]);
    await page.locator('.composer textarea').fill('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await page.locator('.picker li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (const key of ['s', 't', 'f', '?']) {
      await page.keyboard.press(key);
      await page.locator('.ant-modal').waitFor();
      expect(await violations(page), key).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.ant-modal').waitFor({ state: 'detached' });
    }
    await goTo('calendar');
    await page.locator('.week').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('finds nothing for a lead and an operator', { timeout: 120_000 }, async () => {
    const lead = await openDesk(bench.browser, api, look);
    await lead.signIn('示例·组长');
    for (const [place, ready] of [
      ['team', '.figures'],
      ['ratings', '.rating'],
      ['corrections', '.rating'],
      ['model', '.model-state'],
      ['accesses', 'table'],
    ] as const) {
      await lead.goTo(place);
      await lead.page.locator(ready).first().waitFor();
      expect(await violations(lead.page), place).toEqual([]);
    }
    await lead.context.close();
    const operator = await openDesk(bench.browser, api, look);
    await operator.signIn('示例·运营');
    await operator.page.locator('.rating').first().waitFor();
    expect(await violations(operator.page)).toEqual([]);
    await operator.goTo('model');
    for (const name of [/^(立即停用|Switch off now)$/, /^(重新启用|Switch on again)$/]) {
      await operator.page.getByRole('button', { name }).waitFor();
      expect(await violations(operator.page), String(name)).toEqual([]);
      await operator.page.getByRole('button', { name }).click();
    }
    await operator.context.close();
  });
});

describe('the desk by keyboard', () => {
  it('never loses the focus when a dialog closes', { timeout: 60_000 }, async () => {
    const { page, context, signIn, goTo } = await openDesk(bench.browser, api);
    await signIn('示例·小王');
    await goTo(`desk/${id(2)}`);
    const transfer = page.locator('.case-actions').getByRole('button', { name: '转交' });
    await transfer.focus();
    await page.keyboard.press('Enter');
    await page.locator('.ant-modal').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.ant-modal') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.ant-modal').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('转交');
    await context.close();
  });

  it('fits a tablet without scrolling sideways', { timeout: 60_000 }, async () => {
    const { page, context, signIn, goTo } = await openDesk(bench.browser, api, { width: 820 });
    await signIn('示例·小王');
    await goTo(`desk/${id(2)}`);
    await page.locator('.case-header').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(820);
    await page.getByRole('button', { name: '资料' }).click();
    await page.locator('.ant-drawer .packet').waitFor();
    await context.close();
  });
});
