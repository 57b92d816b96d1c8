import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOnScreen, makeScreenBench, openScreen, type ScreenBench, wake } from './screen-bench.ts';

let bench: ScreenBench;
beforeAll(async () => {
  bench = await makeScreenBench();
}, 240_000);
afterAll(() => bench?.close());

const open = async (options: Parameters<typeof openScreen>[1] = {}) => {
  const opened = await openScreen(bench, options);
  const close = async () => {
    expect(opened.faults).toEqual([]);
    await opened.context.close();
  };
  return { ...opened, close };
};

const storages = `JSON.stringify([{ ...localStorage }, { ...sessionStorage }])`;

describe('the hall screen', { timeout: 180_000 }, () => {
  it('wakes by a touch, says that a machine speaks, answers, and forgets who walks away', async () => {
    const { page, close } = await open({ settings: { silence: 15, countdown: 5 } });
    expect(await page.locator('.ai-badge').textContent()).toBe('AI 智能服务');
    const erased = page.waitForRequest((request) => request.method() === 'DELETE', { timeout: 120_000 });
    await wake(page);
    expect(await page.locator('.captions').innerText()).toContain('人工智能');
    const question = '我外婆八十一岁，身份证丢了怎么补';
    await askOnScreen(page, question);
    expect(await page.locator('.answer .card').count()).toBeGreaterThan(0);

    await page.locator('.still-there').waitFor({ timeout: 90_000 });
    expect(await page.locator('.still-there').innerText()).toContain('您还在吗');
    await page.locator('.attract').waitFor({ timeout: 60_000 });
    await erased;
    expect(await page.content()).not.toContain('外婆');
    const kept = (await page.evaluate(storages)) as string;
    expect(kept).not.toContain('外婆');
    expect(kept).toContain('lingban-hall-settings');
    await close();
  });

  it('goes on with whoever touches it while it asks, ends when it is told to, and asks for the policies once a visit', async () => {
    const { page, close } = await open({ settings: { silence: 15, countdown: 20 } });
    let lists = 0;
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('/policies')) lists += 1;
    });
    await page.reload();
    await wake(page);
    await askOnScreen(page, '身份证丢了怎么补');
    expect(lists).toBe(1);
    await page.locator('.still-there').waitFor({ timeout: 90_000 });
    await page.locator('.still-there .button-first').click();
    expect(await page.locator('.answer').count()).toBe(1);
    await page.locator('.still-there').waitFor({ timeout: 90_000 });
    await page.locator('.still-there .button').last().click();
    await page.locator('.attract').waitFor();
    // once more for whoever comes next: policies change while a screen runs for weeks
    await expect.poll(() => lists).toBe(2);
    await close();
  });

  it('answers what is tapped, leads to the window, and takes the list along', async () => {
    const { page, close } = await open();
    await wake(page);
    await page.locator('.suggestion').first().click();
    await page.locator('.answer').waitFor();
    await askOnScreen(page, '身份证丢失补领在哪里办');
    await page.locator('.enlarged .windows .button').first().click();
    await page.locator('.way-panel').waitFor();
    await page.locator('.way-panel .way-close').click();
    expect(await page.locator('.way-panel').count()).toBe(0);
    await page.locator('.turn-nav button').first().click();
    expect(await page.locator('.turn-nav').innerText()).toContain('1/2');
    await close();
  });

  it('shows whom to call at once in an emergency, over whatever stood open', async () => {
    const { page, close } = await open();
    await wake(page);
    await askOnScreen(page, '着火了');
    expect(await page.locator('.answer-urgent').innerText()).toContain('119');
    await close();
  });

  it('starts again without asking, and every tool is one tap', async () => {
    const { page, close } = await open();
    await wake(page);
    await askOnScreen(page, '身份证丢了怎么补');
    await page.getByRole('button', { name: '关怀版' }).click();
    expect(await page.evaluate('document.documentElement.hasAttribute("data-elder")')).toBe(true);
    expect(await page.locator('.captions').innerText()).toContain('关怀版');
    await page.getByRole('button', { name: /English/ }).click();
    expect(await page.locator('.ai-badge').textContent()).toBe('AI guide');
    await page.getByRole('button', { name: /Start again/ }).click();
    expect(await page.locator('.answer').count()).toBe(0);
    expect(await page.locator('.captions').innerText()).toContain('AI guide');
    await close();
  });

  it('types Chinese by its own keys', async () => {
    const { page, close } = await open();
    await wake(page);
    await page.locator('.ask-field').click();
    for (const key of 'sfz') await page.locator(`.hg-button[data-skBtn="${key}"]`).click();
    await page.locator('.candidate-row button', { hasText: '身份证' }).first().click();
    expect(await page.locator('#question').inputValue()).toBe('身份证');
    for (const key of 'diu') await page.locator('#question').press(key);
    await page.locator('#question').press('1');
    expect(await page.locator('#question').inputValue()).toMatch(/^身份证\p{Script=Han}/u);
    await page.locator('.hg-button-bksp').click();
    await page.locator('.hg-button-enter').click();
    await page.locator('.answer').waitFor();
    await close();
  });

  it('says kindly that it cannot listen, and opens the keyboard instead', async () => {
    const { page, close } = await open();
    await wake(page);
    // the first touch ends the greeting
    await page.locator('.mic[data-ear="speaking"]').click();
    await page.locator('.mic[data-ear="off"]').click();
    expect(await page.locator('.heard-deaf').innerText()).toContain('不能听您说话');
    expect(await page.locator('#question').count()).toBe(1);
    await close();
  });

  it('draws itself anew after a crash, with nothing of the visit left', async () => {
    const { page, context } = await open();
    await wake(page);
    await askOnScreen(page, '身份证丢了怎么补');
    await page.evaluate(`(() => {
      const { flatMap } = Array.prototype;
      Array.prototype.flatMap = () => { throw new Error('broken on purpose'); };
      setTimeout(() => { Array.prototype.flatMap = flatMap; }, 1500);
      document.querySelectorAll('.tool')[2].click();
    })()`);
    await page.locator('.crash').waitFor();
    await page.locator('.attract').waitFor({ timeout: 15_000 });
    expect(await page.content()).not.toContain('身份证丢了');
    await context.close();
  });
});
