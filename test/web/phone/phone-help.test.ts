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

const phoneField = '您的电话';
const consent = /^同意帮办员/;

describe('the help of a person on the phone page', { timeout: 60_000 }, () => {
  it('says before anything is filled in that a service is for other matters, and leads back to the list', async () => {
    const page = await open();
    await askByTyping(page, '身份证丢了要带什么材料');
    await page.locator('.human-button').click();
    await page.locator('.help-services .row-button').last().click();
    await page.getByText('这项服务只办上面这些事项').waitFor();
    expect(await page.locator('form.order').count()).toBe(0);
    await page.getByRole('button', { name: '上一步' }).click();
    expect(await page.locator('.help-services .row-button').count()).toBe(7);
  });

  it('is ordered as a chat: place and wait are shown, a reload keeps it, and it can be cancelled', async () => {
    const page = await open();
    await chooseService(page, 'chat');
    expect(await focused(page)).toBe('在线对话帮办');
    await page.getByLabel('老年人').check();
    await goOn(page);
    await page.locator('.wait').waitFor();
    expect(await page.locator('.wait').innerText()).toMatch(/下一个就是您|您排在第 \d+ 位/);
    expect(await page.locator('.wait').innerText()).toMatch(/分钟|说不准/);
    expect(await focused(page)).toBe('正在为您找帮办员');

    await page.reload();
    await page.locator('.help-banner').getByRole('button', { name: '打开' }).click();
    await page.locator('.wait').waitFor();
    await page.getByRole('button', { name: '取消这次帮办' }).click();
    await page.getByRole('button', { name: '不取消' }).click();
    expect(await page.locator('.wait').count()).toBe(1);
    await page.getByRole('button', { name: '取消这次帮办' }).click();
    await page.locator('.button-danger').click();
    await page.getByRole('heading', { name: '这次帮办已取消' }).waitFor();
    expect(await focused(page)).toBe('这次帮办已取消');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await page.locator('.help-banner').count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.getItem('lingban-handoff'))).toBeNull();
  });

  it('calls back only who gives a number and agrees, and shows the number masked', async () => {
    const page = await open();
    await chooseService(page, 'callback');
    const alert = page.locator('.form-failure');
    await goOn(page);
    expect(await alert.innerText()).toBe('请检查电话号码');
    await page.getByLabel(phoneField).fill('+86 138 1234 5678');
    await goOn(page);
    expect(await alert.innerText()).toBe('勾选同意后才能联系您');
    await page.getByLabel(consent).check();
    await goOn(page);
    const ordered = page.waitForRequest((it) => it.url().endsWith('/handoffs') && it.method() === 'POST');
    await goOn(page);
    expect((await ordered).postDataJSON().contact).toEqual({ phone: '13812345678', consent: true });
    await page.getByText('帮办员会打 *******5678').waitFor();
    expect(await page.locator('.modal').innerText()).not.toContain('13812345678');
  });

  it('takes a number instead of waiting on', async () => {
    const page = await open();
    await chooseService(page, 'chat');
    await goOn(page);
    await page.getByRole('button', { name: '不等了，请回电给我' }).click();
    await page.getByRole('button', { name: '留下号码' }).click();
    expect(await page.locator('.form-failure').innerText()).toBe('请检查电话号码');
    await page.getByLabel(phoneField).fill('051988887777');
    await page.getByLabel(consent).check();
    await page.getByRole('button', { name: '留下号码' }).click();
    await page.getByText('帮办员会打 ********7777').waitFor();
  });

  it('handles a matter for who has signed for it, until that is withdrawn', async () => {
    const page = await open();
    await chooseService(page, 'chat');
    await page.getByRole('button', { name: '上一步' }).click();
    await page.locator('.help-services .row-button', { hasText: '委托代办' }).click();
    await page.getByText('先问一件具体的事').waitFor();
    await page.getByRole('button', { name: '上一步' }).click();
    await page.keyboard.press('Escape');

    await askByTyping(page, '食品经营许可新办要带什么材料');
    await chooseService(page, 'proxy');
    await page.getByLabel(phoneField).fill('13812345678');
    await page.getByLabel(consent).check();
    await goOn(page);
    expect(await page.locator('.paper').innerText()).toContain('代为办理“食品经营许可新办”');
    await goOn(page);
    expect(await page.locator('.form-failure').innerText()).toBe('请写下姓名，作为签名');
    await page.getByLabel('写下您的姓名，作为签名').fill('张三');
    await goOn(page);
    expect(await page.locator('.form-failure').innerText()).toBe('请勾选“同意委托”');
    await page.getByLabel(/^我已读懂/).check();
    await page.getByLabel('委托到哪天').fill('2026-11-20');
    await goOn(page);
    expect(await page.locator('.form-failure').innerText()).toBe('请选今天或以后的日子');
    await page.getByLabel('委托到哪天').fill('2026-11-30');
    await goOn(page);
    await goOn(page);
    await page.getByText('委托书有效至 11月30日周一').waitFor();
    await page.getByRole('button', { name: '撤回委托' }).click();
    await page.getByText('委托已撤回').waitFor();
    expect(await page.getByRole('button', { name: '撤回委托' }).count()).toBe(0);
  });

  it('comes home at a free time that was chosen, to the address that was given', async () => {
    const page = await open();
    await chooseService(page, 'home-visit');
    const times = page.locator('.slots-free .choice');
    await times.first().waitFor();
    await goOn(page);
    expect(await page.locator('.form-failure').innerText()).toBe('请选一个时间');
    await page.getByRole('button', { name: /11月24日/ }).click();
    await page.getByText('11月24日周二，有').waitFor();
    await times.first().click();
    await goOn(page);
    await page.getByLabel(phoneField).fill('13812345678');
    await page.getByLabel(consent).check();
    await goOn(page);
    expect(await page.locator('.form-failure').innerText()).toBe('请写清楚地址');
    await page.getByLabel('上门地址').fill('示例路1号2幢301室');
    await goOn(page);
    await goOn(page);
    await page.getByRole('heading', { name: '已约好' }).waitFor();
    expect(await page.locator('.wait').innerText()).toMatch(/11月24日.*09:00/);
  });

  it('asks one question a screen in elder mode, and lets the rest be skipped', async () => {
    const page = await open({ elder: true });
    await chooseService(page, 'callback');
    const fields = page.locator('form.order').locator('input:not([type=checkbox], [type=radio]), textarea, fieldset');
    for (const label of [phoneField, '怎么称呼（可不填）']) {
      expect(await fields.count()).toBe(1);
      await page.getByLabel(label).fill(label === phoneField ? '13812345678' : '张三');
      await goOn(page);
    }
    await page.getByLabel(consent).check();
    await goOn(page);
    const sizes = await page
      .locator('.modal')
      .locator('button, .tick')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60);
    await page.getByRole('button', { name: '不用填了，直接叫人' }).click();
    await page.getByText('帮办员会打 *******5678').waitFor();
  });
});
