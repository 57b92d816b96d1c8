import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe-findings.ts';
import { chooseService, makeHelpBench } from './help-bench.ts';
import { askByTyping } from './phone-visitor.ts';

let bench: Awaited<ReturnType<typeof makeHelpBench>>;

beforeAll(async () => {
  bench = await makeHelpBench();
}, 180_000);

afterAll(() => bench.close());

const looks = [
  { language: 'zh', elder: false, dark: false, width: 390 },
  { language: 'zh', elder: true, dark: false, width: 360 },
  { language: 'zh', elder: false, dark: true, width: 390 },
  { language: 'en', elder: false, dark: false, width: 320 },
] as const;

/** Nothing for axe to find, and nothing wider than the screen. */
const isFine = async (page: Page, state: string) => {
  expect(await violations(page), state).toEqual([]);
  const wider = await page
    .locator('.modal')
    .evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth || it.clientWidth > innerWidth).length);
  expect(wider, state).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), state).toBeLessThanOrEqual(0);
};

const leaveOrder = async (page: Page) => {
  while ((await page.locator('form.order').count()) > 0) await page.locator('.modal-actions .button').last().click();
};

/** Through an order with every kind of field; in elder mode each stands on a screen of its own. */
const proxyScreens = async (page: Page) => {
  await chooseService(page, 'proxy');
  for (let screen = 0; screen < 9; screen += 1) {
    await page.locator('form.order .button-first').click();
    await isFine(page, `proxy, screen ${screen}`);
    const field = page.locator('form.order input:not([type=checkbox], [type=radio])').first();
    const isEmpty = (await field.count()) > 0 && (await field.inputValue()) === '';
    if (isEmpty) await field.fill((await field.getAttribute('type')) === 'tel' ? '13812345678' : '张三');
    for (const tick of await page.locator('form.order .tick input').all()) await tick.check();
    if ((await page.locator('form.order textarea').count()) > 0) return;
  }
};

describe.each(looks)('axe on the help of a person, $language, elder $elder, dark $dark, $width wide', (look) => {
  it('finds nothing from the list of services to the rating', { timeout: 180_000 }, async () => {
    const { page, context, faults } = await bench.visitor(look);
    await askByTyping(
      page,
      look.language === 'zh' ? '食品经营许可新办要带什么材料' : 'What to bring for a food business permit?',
    );
    await page.locator('.human-button').click();
    await page.locator('.help-services').waitFor();
    await isFine(page, 'services');
    await page.locator('.other-ways summary').click();
    await isFine(page, 'other ways');
    await proxyScreens(page);
    await leaveOrder(page);
    await chooseService(page, 'home-visit');
    await page.locator('.slots-free .choice').first().click();
    await isFine(page, 'slots');
    await leaveOrder(page);
    await chooseService(page, 'chat');
    await page.locator(look.elder ? '.modal-actions .button >> nth=1' : 'form.order .button-first').click();
    await page.locator('.wait').waitFor();
    await page.locator('.room-body [aria-expanded]').click();
    await isFine(page, 'waiting');
    await page.keyboard.press('Escape');
    await isFine(page, 'banner');

    const helper = await bench.helperOf(page);
    await helper.act({ kind: 'claim' });
    await helper.say('您好，请问门店多大？');
    await page.locator('.help-banner .chip').click();
    await page.locator('.message').first().waitFor();
    await page.locator('.chat-form input').fill('30 ㎡');
    await page.keyboard.press('Enter');
    await page.locator('.message-own').waitFor();
    await isFine(page, 'chat');
    await helper.act({ kind: 'complete', outcome: 'answered' });
    await page.locator('.rating .tick').last().click();
    await isFine(page, 'rating');
    await page.locator('.rating .button-first').click();
    await page.locator('.rating').waitFor({ state: 'detached' });
    await isFine(page, 'thanks');
    expect(faults).toEqual([]);
    await context.close();
  });
});
