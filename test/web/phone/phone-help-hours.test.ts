import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe-findings.ts';
import { chooseService, goOn, makeHelpBench, mondayMorning } from './help-bench.ts';

let bench: Awaited<ReturnType<typeof makeHelpBench>>;

beforeAll(async () => {
  // the evening before
  bench = await makeHelpBench(mondayMorning - 14 * 3_600_000);
}, 180_000);

afterAll(() => bench.close());

describe('the help of a person outside of the hours', { timeout: 60_000 }, () => {
  it('says when helpers are back, in the list and while waiting', async () => {
    const { page, context, faults } = await bench.visitor();
    await page.locator('.human-button').click();
    await page.locator('.help-services').waitFor();
    expect(await page.locator('.help-services .row-button').first().innerText()).toMatch(/11月23日.*09:00.*上班/);
    expect(await page.getByRole('dialog').innerText()).toContain('现在是休息时间');
    expect(await violations(page)).toEqual([]);
    await chooseService(page, 'chat');
    await goOn(page);
    await page.locator('.wait').waitFor();
    expect(await page.locator('.wait').innerText()).toMatch(/现在是休息时间.*11月23日.*09:00.*有人接/);
    expect(await page.getByRole('button', { name: '不等了，请回电给我' }).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
