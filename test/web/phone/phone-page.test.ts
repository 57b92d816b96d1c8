import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makePhoneBench } from './phone-bench.ts';
import { askByTyping, openPhone } from './phone-visitor.ts';

let bench: Awaited<ReturnType<typeof makePhoneBench>>;
let phone: Awaited<ReturnType<typeof openPhone>>;

const open = async (options: Parameters<typeof openPhone>[2] = {}) => {
  phone = await openPhone(bench.browser, bench.api.origin, options);
  return phone.page;
};

beforeAll(async () => {
  bench = await makePhoneBench();
}, 120_000);

afterEach(async () => {
  await phone.context.close();
  expect(phone.faults).toEqual([]);
});

afterAll(() => bench.close());

describe('the phone page', { timeout: 60_000 }, () => {
  it('says on opening that a machine answers', async () => {
    const page = await open();
    expect(await page.locator('.ai-badge').textContent()).toBe('AI 智能服务');
    expect(await page.locator('.greeting').textContent()).toContain('AI');
  });

  it('answers what is typed, and keeps the visitor in the field', async () => {
    const page = await open();
    const turn = await askByTyping(page, '食品经营许可多少钱');
    expect(await turn.locator('.figure').textContent()).toBe('不收费');
    expect(await turn.locator('.sources summary').textContent()).toContain('待部门确认');
    expect(await page.locator('[role=status]').allTextContents()).toContain('有答复了：办食品经营许可不收费。');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
    expect(await page.locator('#question').inputValue()).toBe('');
  });

  it('answers what is tapped, and takes the focus to it', async () => {
    const page = await open();
    await page.locator('.suggestions .row-button').nth(1).click();
    await page.locator('.materials').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('asked');
    await page.locator('.ask-next .chip').first().click();
    await page.locator('.figure').waitFor();
  });

  it('does not send while an input method composes, nor on Shift+Enter', async () => {
    const page = await open();
    await page.locator('#question').fill('chi');
    await page.locator('#question').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await page.locator('#question').dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    await page.locator('#question').press('Shift+Enter');
    expect(await page.locator('.turn').count()).toBe(0);
    expect(await page.locator('#question').inputValue()).toBe('chi\n');
  });

  it('refuses an empty question and one that is too long, and says why', async () => {
    const page = await open();
    await page.locator('.send-button').click();
    expect(await page.locator('.ask-note').textContent()).toBe('请先输入想问的事');
    await page.locator('#question').fill('问'.repeat(430));
    expect(await page.locator('.ask-note').textContent()).toBe('还可以输入 70 字');
    await page.locator('#question').fill('问'.repeat(503));
    await page.locator('#question').press('Enter');
    expect(await page.locator('.ask-note').textContent()).toBe('超出 3 字，请说得短一些');
    expect(await page.locator('.turn').count()).toBe(0);
  });

  it('leaves out what does not apply, counts what is ticked, and remembers both over a reload', async () => {
    const page = await open();
    await askByTyping(page, '要带什么材料');
    expect(await page.locator('.material').count()).toBe(6);
    await page.getByLabel('法定代表人本人').check();
    await page.getByLabel('散装和预包装食品').check();
    expect(await page.locator('.material').count()).toBe(4);
    await page.getByLabel('食品经营许可申请书').check();
    expect(await page.locator('.progress p').textContent()).toBe('必带材料已备 1/3');
    await page.reload();
    await page.locator('.materials').waitFor();
    expect(await page.locator('.progress p').textContent()).toBe('必带材料已备 1/3');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('食品');
  });

  it('prints the personal checklist', async () => {
    const page = await open();
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await askByTyping(page, '要带什么材料');
    await page.getByLabel('法定代表人本人').check();
    await page.getByLabel('食品经营许可申请书').check();
    await page.getByRole('button', { name: '打印或保存' }).click();
    await page.locator('html[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.locator('.sheet').innerText();
    expect(sheet).toContain('一次性告知单');
    expect(sheet).toContain('您是谁来办？ 法定代表人本人');
    expect(sheet).toMatch(/☑\s*食品经营许可申请书/);
    expect(sheet).not.toContain('授权委托书');
    expect(await page.locator('#page').isVisible()).toBe(false);
  });

  it('shows the way, by step-free paths on request, and gives the focus back', async () => {
    const page = await open();
    await askByTyping(page, '在哪里办');
    await page.getByRole('button', { name: '怎么走：2-01 号窗口' }).click();
    await page.locator('.plan-way').waitFor({ state: 'attached' });
    const byStairs = await page.locator('.way .entries').innerText();
    await page.getByRole('switch').check();
    await page.getByText('乘电梯到二楼').waitFor();
    const stepFree = await page.locator('.way .entries').innerText();
    expect(byStairs).toContain('扶梯');
    expect(stepFree).not.toContain('扶梯');
    expect(await page.locator('.way .sample-notice').textContent()).toContain('示例');
    await page.getByRole('button', { name: '二楼' }).click();
    expect(await page.locator('.plan-window-goal').textContent()).toBe('2-01');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('怎么走：2-01 号窗口');
  });

  it('offers the help of a person one tap away, and the ways that need no helper beside it', async () => {
    const page = await open();
    await page.getByRole('button', { name: '找人工帮忙' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.help-services').waitFor();
    expect(await dialog.innerText()).toContain('不收服务费');
    expect(await dialog.locator('.help-services b').allInnerTexts()).toEqual([
      ...['在线对话帮办', '电话回访帮办', '厅内陪同帮办', '视频帮办', '委托代办', '上门帮办', '远程联合勘验'],
    ]);
    await dialog.getByText('这样也能找到人').click();
    expect(await page.getByRole('link', { name: '拨打 12345' }).getAttribute('href')).toBe('tel:12345');
    await dialog.getByRole('button', { name: '怎么走' }).click();
    await page.locator('.plan-way').waitFor({ state: 'attached' });
    expect(await dialog.getByRole('heading').first().textContent()).toBe('总服务台');
  });

  it('shows the ways that always work when the services cannot be had, and tries again', async () => {
    const page = await open();
    await page.route('**/v1/help', (route) => route.abort());
    await page.getByRole('button', { name: '找人工帮忙' }).click();
    await page.getByRole('alert').getByText('没有取到帮办服务').waitFor();
    expect(await page.getByRole('link', { name: '拨打 12345' }).isVisible()).toBe(true);
    await page.unroute('**/v1/help');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.help-services').waitFor();
  });

  it('shows the ways that always work when the part for help itself cannot be fetched', async () => {
    const page = await open({ serviceWorkers: 'block' });
    await page.route('**/assets/help-room-*', (route) => route.abort());
    await page.getByRole('button', { name: '找人工帮忙' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('现在连不上服务');
    expect(await page.getByRole('link', { name: '拨打 12345' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#question').isVisible()).toBe(true);
  });

  it('enlarges type and targets in elder mode, and remembers it', async () => {
    const page = await open();
    await page.getByRole('button', { name: '关怀版' }).click();
    await page.getByLabel('最大').check();
    await page.reload();
    await page.locator('.suggestions').waitFor();
    const sizes = await page.evaluate(() => ({
      text: Number.parseFloat(getComputedStyle(document.body).fontSize),
      targets: [...document.querySelectorAll('button, textarea, .text-size label')].map((it) =>
        Math.min(it.getBoundingClientRect().width, it.getBoundingClientRect().height),
      ),
    }));
    expect(sizes.text).toBeGreaterThanOrEqual(30);
    expect(Math.min(...sizes.targets)).toBeGreaterThanOrEqual(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('speaks English, greeting and later turns included', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Hello, I am Lingban').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const turn = await askByTyping(page, 'What does a food business permit cost?');
    expect(await turn.locator('.figure').textContent()).toBe('Free');
  });

  it('can be used by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.type('在哪里办');
    await page.keyboard.press('Enter');
    await page.locator('.place').waitFor();
    await page.getByRole('button', { name: '怎么走：B04 号窗口' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.plan-way').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  });
});
