import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBench } from './start-bench.ts';
import { violations } from './violations.ts';

let bench: Awaited<ReturnType<typeof startBench>>;
beforeAll(async () => {
  bench = await startBench();
}, 240_000);
afterAll(() => bench?.close());

const open = async (query = '', viewport = { width: 1080, height: 1920 }) => {
  const context = await bench.browser.newContext({ viewport, reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && faults.push(message.text()));
  await page.goto(`${bench.address}/hall/?part=reading&${query}`);
  await page.locator('.reading-now').waitFor();
  return { page, context, faults };
};

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: { text: string }[] }).heard);
const shown = (page: Page) => page.locator('.reading-now p').first().innerText();
const progress = (page: Page) => page.locator('.reading-progress p').innerText();
const send = (page: Page, event: string) => page.evaluate((it) => dispatchEvent(new Event(it)), event);

describe('reading aloud on the hall screen', { timeout: 120_000 }, () => {
  it('reads paragraph after paragraph, and shows the one that is read', async () => {
    const { page, context, faults } = await open('pace=300');
    expect(await progress(page)).toMatch(/^第 1 段，共 \d+ 段/);
    const first = await shown(page);
    await expect.poll(() => progress(page), { timeout: 10_000 }).toMatch(/^第 3 段/);
    const [title, spoken] = await heard(page);
    expect(title?.text).toBe('概要。');
    expect(spoken?.text).toContain(first.slice(0, 6));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('pauses, goes on, goes back and forth, and jumps to who can apply', async () => {
    const { page, context } = await open('pace=60000');
    await page.getByRole('button', { name: '暂停' }).click();
    expect(await progress(page)).toContain('已暂停');
    await page.getByRole('button', { name: '继续读' }).click();
    await expect.poll(() => heard(page)).toHaveLength(1);
    await page.getByRole('button', { name: '下一段' }).click();
    expect(await progress(page)).toMatch(/^第 2 段/);
    await page.getByRole('button', { name: '上一段' }).click();
    expect(await progress(page)).toMatch(/^第 1 段/);
    await page.getByRole('button', { name: '跳到谁能申请' }).click();
    expect(await page.locator('.reading-section').innerText()).toBe('谁能申请');
    await expect.poll(async () => (await heard(page)).at(-1)?.text).toBe('谁能申请。');
    await page.getByRole('button', { name: '费用' }).click();
    expect(await page.locator('.reading-section').innerText()).toBe('费用');
    await context.close();
  });

  it('reads the same paragraph again more slowly when asked to', async () => {
    const { page, context } = await open('pace=60000');
    await page.getByRole('button', { name: '慢一点' }).click();
    await expect
      .poll(() => heard(page))
      .toEqual([
        { text: '概要。', rate: 'normal' },
        { text: '概要。', rate: 'slow' },
      ]);
    await context.close();
  });

  it('gives way to a question and goes on with the paragraph that it was in', async () => {
    const { page, context } = await open('pace=2000');
    await page.getByRole('button', { name: '办理流程' }).click();
    const before = await progress(page);
    await send(page, 'interrupt');
    await expect.poll(() => progress(page)).toContain('先回答您的问题');
    await expect.poll(async () => (await heard(page)).at(-1)?.text).toBe('答复');
    const count = (await heard(page)).length;
    expect(await progress(page)).toContain(before.split('段')[0] ?? '');
    // the answer has been said by then, and the reading is silent until the question is done with
    await page.waitForTimeout(2_500);
    expect(await heard(page)).toHaveLength(count);
    await send(page, 'interrupt');
    await expect.poll(async () => (await heard(page))[count]?.text).toBe('办理流程。');
    await context.close();
  });

  it('pauses when a touch elsewhere stops the voice', async () => {
    const { page, context } = await open('pace=60000');
    await expect.poll(async () => (await heard(page)).length).toBe(1);
    await send(page, 'touch');
    await page.getByRole('button', { name: '继续读' }).click();
    await expect.poll(async () => (await heard(page)).length).toBe(2);
    await context.close();
  });

  it('is worked by keys alone and closes by Escape, after which nothing is said', async () => {
    const { page, context } = await open('pace=60000');
    expect(await page.locator(':focus').innerText()).toBe('暂停');
    await page.keyboard.press('ArrowRight');
    expect(await progress(page)).toMatch(/^第 2 段/);
    await page.keyboard.press('k');
    expect(await progress(page)).toContain('已暂停');
    await page.keyboard.press('Escape');
    await page.locator('.reading').waitFor({ state: 'detached' });
    await context.close();
  });

  it('reads a policy in English, and says to whom it applies', async () => {
    const { page, context } = await open('matter=barrier-free-environment-act&language=en&pace=60000');
    await page.getByRole('button', { name: 'Whom is it for?' }).click();
    expect(await page.locator('.reading-marks').innerText()).toContain('Article 2');
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it.each([
    { width: 1080, height: 1920 },
    { width: 1920, height: 1080 },
  ])('fits $width × $height with targets for any finger, in Chinese', async (viewport) => {
    const { page, context } = await open('matter=food-business-permit&pace=60000', viewport);
    await page.getByRole('button', { name: '跳到谁能申请' }).click();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/reading-${viewport.width}.png` });
    const overflow = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(overflow).toBeLessThanOrEqual(0);
    const heights = await page.locator('.reading button').evaluateAll((all) => all.map((it) => it.clientHeight + 4));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
