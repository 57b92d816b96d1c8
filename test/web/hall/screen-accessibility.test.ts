import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOnScreen, makeScreenBench, openScreen, type ScreenBench, wake } from './screen-bench.ts';
import { violations } from './violations.ts';

let bench: ScreenBench;
beforeAll(async () => {
  bench = await makeScreenBench();
}, 240_000);
afterAll(() => bench?.close());

/** Pixels on a screen of 1080 by 1920: 55 inches of it have 40 pixels an inch, so 88 are 56 millimetres. */
const leastTarget = 88;
const leastText = 28;

type Small = { what: string; size: number };

/** Buttons and fields that are smaller than a finger from a wheelchair needs. */
const smallTargets = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('button, summary, input, select, .choice-chip, .material label')]
    .filter((it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
    .filter((it) => !(it.matches('input[type=checkbox], input[type=radio]')))
    .map((it) => ({ what: it.className + ' ' + it.textContent.slice(0, 12), box: it.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0)
    .map(({ what, box }) => ({ what, size: Math.round(Math.min(box.width, box.height)) }))
    .filter(({ size }) => size < ${leastTarget})`) as Promise<Small[]>;

/** Texts that cannot be read from a metre away, at their size on the screen. */
const smallTexts = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('.dock *, .answer *, .captions *')]
    .filter((it) => [...it.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim()))
    .filter((it) => it.checkVisibility() && !it.closest('.visually-hidden, svg'))
    .map((it) => ({ what: it.className + ' ' + it.textContent.slice(0, 12), size: parseFloat(getComputedStyle(it).fontSize) * (it.closest('.enlarged')?.currentCSSZoom ?? 1) }))
    .filter(({ size }) => size < ${leastText} - 0.1)`) as Promise<Small[]>;

const looks = [
  { name: 'portrait', width: 1080, height: 1920, tools: [] },
  { name: 'landscape', width: 1920, height: 1080, tools: [] },
  { name: 'elder', width: 1080, height: 1920, tools: [/关怀版/] },
  { name: 'contrast', width: 1080, height: 1920, tools: [/高对比/] },
] as const;

describe.each(looks)('the hall screen, $name', { timeout: 240_000 }, ({ width, height, tools }) => {
  it('has nothing that axe finds wrong, large targets and large text, in every state', async () => {
    const { page, context } = await openScreen(bench, { width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.attract').waitFor();
    expect(await violations(page)).toEqual([]);
    await wake(page);
    for (const tool of tools) await page.getByRole('button', { name: tool }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '听政策' }).click();
    await page.getByRole('heading', { name: '想听哪一个政策？' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.locator('.reading-policies button').first().click();
    await page.locator('.reading-now').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: '关闭' }).click();
    for (const question of ['食品经营许可延续要带什么材料', '在哪里办', '着火了']) {
      await askOnScreen(page, question);
      expect(await violations(page), question).toEqual([]);
      expect(await smallTargets(page), question).toEqual([]);
      expect(await smallTexts(page), question).toEqual([]);
    }
    await page.locator('.ask-field').click();
    await page.locator('#question').press('s');
    await page.locator('.candidate-row button').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.locator('.ask-close').click();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await context.close();
  });
});

const sizes = [
  { width: 768, height: 1366 },
  { width: 1280, height: 800 },
] as const;

it.each(sizes)('keeps every control in sight at $width by $height', { timeout: 120_000 }, async (size) => {
  const { page, context } = await openScreen(bench, size);
  await page.locator('.attract').waitFor();
  await wake(page);
  await askOnScreen(page, '身份证丢了怎么补');
  const outside =
    await page.evaluate(`[...document.querySelectorAll('.dock button, .turn-head, .scroll-buttons button')]
    .map((it) => it.getBoundingClientRect())
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1).length`);
  expect(outside).toBe(0);
  expect(await page.evaluate(`document.querySelector('.scroller-box').clientHeight`)).toBeGreaterThan(100);
  await context.close();
});
