import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chooseService, focused, goOn, makeHelpBench } from './help-bench.ts';
import { askByTyping } from './phone-visitor.ts';

type Bench = Awaited<ReturnType<typeof makeHelpBench>>;
let bench: Bench;
let phone: Awaited<ReturnType<Bench['visitor']>>;

beforeAll(async () => {
  bench = await makeHelpBench();
}, 180_000);

afterEach(async () => {
  await phone.context.close();
  expect(phone.faults).toEqual([]);
});

afterAll(() => bench.close());

const open = async (options?: Parameters<Bench['visitor']>[0]) => {
  phone = await bench.visitor(options);
  return phone.page;
};

describe('the talk with a helper on the phone page', { timeout: 60_000 }, () => {
  it('talks with the helper, marks what was not seen, and takes a rating at the end, once', async () => {
    const page = await open();
    await askByTyping(page, '食品经营许可新办要带什么材料');
    await chooseService(page, 'chat');
    await goOn(page);
    await page.locator('.wait').waitFor();
    await page.keyboard.press('Escape');
    const helper = await bench.helperOf(page);
    await helper.act({ kind: 'claim' });
    await helper.say('您好，门店多大？');
    await page.locator('.help-banner', { hasText: '（新消息）' }).waitFor();
    expect(await page.title()).toMatch(/^（新消息）/);
    await page.locator('.help-banner').getByRole('button', { name: '打开' }).click();
    await page.locator('.message', { hasText: '门店多大' }).waitFor();
    expect(await page.locator('.chat [role=status]').innerText()).toContain('您好，门店多大？');
    expect(await page.title()).not.toContain('新消息');
    await page.getByLabel('写给帮办员').fill('三十平米');
    await page.keyboard.press('Enter');
    await page.locator('.message-own:not(.message-unsent)', { hasText: '三十平米' }).waitFor();
    expect(await page.locator('.chat [role=status]').innerText()).not.toContain('三十平米');

    await helper.act({ kind: 'complete', outcome: 'answered' });
    await page.getByText('结果：问题已解答').waitFor();
    await page.getByLabel('不满意', { exact: true }).check();
    await page.getByLabel('想说的话（可不填）').fill('等得太久');
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByText(/谢谢您的评价。.*前会有人核实处理/).waitFor();
    await page.reload();
    await page.locator('.help-banner').getByRole('button', { name: '打开' }).click();
    await page.getByText('结果：问题已解答').waitFor();
    expect(await page.locator('.rating').count()).toBe(0);
  });

  it('keeps what was written while the network was gone, and sends it', async () => {
    const page = await open();
    await chooseService(page, 'chat');
    await goOn(page);
    await page.locator('.wait').waitFor();
    const helper = await bench.helperOf(page);
    await helper.act({ kind: 'claim' });
    await helper.say('您好');
    await page.getByLabel('写给帮办员').waitFor();
    await phone.context.setOffline(true);
    await page.getByLabel('写给帮办员').fill('我在听');
    await page.keyboard.press('Enter');
    await page.locator('.message-unsent', { hasText: '我在听' }).waitFor();
    await phone.context.setOffline(false);
    await page.locator('.message-own:not(.message-unsent)', { hasText: '我在听' }).waitFor();
    expect(await page.locator('.message', { hasText: '我在听' }).count()).toBe(1);
  });

  it('ends with the visit that is erased', async () => {
    const page = await open();
    await askByTyping(page, '食品经营许可新办要带什么材料');
    await chooseService(page, 'chat');
    await goOn(page);
    await page.locator('.wait').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '结束并清除' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('正在请的帮办也会取消');
    await page.getByRole('dialog').getByRole('button', { name: '结束并清除' }).click();
    await page.locator('.farewell').waitFor();
    expect(await page.locator('.help-banner').count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('lets an answer be rated once', async () => {
    const page = await open();
    const turn = await askByTyping(page, '食品经营许可新办多少钱');
    await turn.getByRole('button', { name: '评价这个回答' }).click();
    await page.getByLabel('非常满意', { exact: true }).check();
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByText('谢谢您的评价。').waitFor();
    await page.keyboard.press('Escape');
    await turn.getByRole('button', { name: '已评价，谢谢' }).click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused(page)).toBe('已评价，谢谢');
  });
});
