import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeScreenBench, openScreen, type ScreenBench } from './screen-bench.ts';
import { violations } from './violations.ts';

let bench: ScreenBench;
beforeAll(async () => {
  bench = await makeScreenBench();
}, 240_000);
afterAll(() => bench?.close());

const open = () => openScreen(bench, { hash: '#technician' });

describe("the technician's page", { timeout: 120_000 }, () => {
  it('asks for a PIN to be set first, keeps the settings, and asks for the PIN again', async () => {
    const { page, context, faults } = await open();
    expect(await page.locator('.pin-gate label').innerText()).toContain('第一次使用');
    for (const digit of '2468') await page.locator('.pin-pad button', { hasText: digit }).click();
    await page.locator('.pin-gate .button-first').click();
    await page.locator('.plan-to-tap svg').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.locator('.setting-section select').selectOption('screen-upper');
    await page.getByLabel('立体').check();
    await page.getByLabel('路线默认避开台阶').check();
    const kept = JSON.parse((await page.evaluate(`localStorage.getItem('lingban-hall-settings')`)) as string);
    expect(kept).toMatchObject({ place: 'screen-upper', host: 'solid', stepFree: true });

    await page.reload();
    await page.locator('#pin').fill('1111');
    await page.locator('.pin-gate .button-first').click();
    await page.locator('.pin-told', { hasText: '密码不对。' }).waitFor();
    await page.locator('#pin').fill('2468');
    await page.locator('.pin-gate .button-first').click();
    await page.locator('.setting-section').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('lets the place be tapped on the plan, and goes back to the screen', async () => {
    const { page, context } = await open();
    await page.locator('#pin').fill('2468');
    await page.locator('.pin-gate .button-first').click();
    await page.locator('.plan-to-tap svg').click({ position: { x: 200, y: 200 } });
    const place = await page.locator('.setting-section select').inputValue();
    expect(place).not.toBe('');
    await page.getByRole('button', { name: '返回导办屏' }).click();
    await page.locator('.attract').waitFor();
    await context.close();
  });

  it('opens when the corner is held for four seconds, not when it is touched', async () => {
    const { page, context } = await openScreen(bench);
    await page.locator('.attract').waitFor();
    await page.mouse.move(20, 20);
    await page.mouse.down();
    await page.locator('.pin-gate').waitFor({ timeout: 20_000 });
    await page.mouse.up();
    await context.close();
  });
});
