import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBench } from './start-bench.ts';
import { violations } from './violations.ts';

let bench: Awaited<ReturnType<typeof startBench>>;
let queue: Server;
const publicAddress = 'https://guide.example.test';

beforeAll(async () => {
  queue = createServer((_request, response) => {
    const windows = [
      { number: 'A03', open: true, serving: 'A017', waiting: 3, minutes: 9 },
      { number: 'A04', open: false },
    ];
    response.end(JSON.stringify({ at: new Date().toISOString(), sample: true, windows }));
  });
  await new Promise<void>((listening) => queue.listen(0, '127.0.0.1', listening));
  const { port } = queue.address() as AddressInfo;
  bench = await startBench({ QUEUE_URL: `http://127.0.0.1:${port}`, PUBLIC_ADDRESS: `${publicAddress}/` });
}, 240_000);
afterAll(async () => {
  await bench?.close();
  queue.close();
});

const upright = { width: 1080, height: 1920 };
const open = async (query: string, viewport = upright) => {
  const context = await bench.browser.newContext({ viewport, reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && faults.push(message.text()));
  await page.goto(`${bench.address}/hall/?part=way&${query}`);
  await page.locator('.way-panel').waitFor();
  return { page, context, faults };
};

type Heard = { told: string[]; sayAt: (at: number) => void; closed: boolean };
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard.told);
const sayAt = (page: Page, at: number) =>
  page.evaluate((it) => (globalThis as unknown as { heard: Heard }).heard.sayAt(it), at);
const current = (page: Page) => page.locator('.way-steps [aria-current=step]').allInnerTexts();
const floor = (page: Page) => page.locator('.way-floors [aria-pressed=true]').innerText();

describe('the way on the hall screen', { timeout: 120_000 }, () => {
  it('is told when it opens: how far first, then instruction by instruction', async () => {
    const { page, context, faults } = await open('to=a03');
    expect(await heard(page)).toEqual([
      '去A03号窗口，大约27米，慢慢走约1分钟。',
      '从主入口导览屏出发，直走约3米到自动取号机，右转。',
      '直走约8米到总服务台，左转。',
      '直走约15米，A03号窗口在您的左手边。',
    ]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('lights up the part of the line that is being told, and changes floors with it', async () => {
    const { page, context } = await open('to=w2-14');
    expect(await current(page)).toEqual([]);
    await sayAt(page, 0);
    expect(await page.locator('.way-lit').count()).toBe(0);
    await sayAt(page, 2);
    expect(await current(page)).toHaveLength(1);
    expect(await page.locator('.way-lit polyline').getAttribute('points')).toBe('320,360 320,320');
    expect(await floor(page)).toContain('一楼');
    const { length } = await heard(page);
    await sayAt(page, length - 1);
    expect(await floor(page)).toContain('二楼');
    expect(await page.locator('.way-lit polyline').getAttribute('points')).toMatch(/480,170$/);
    await page.getByRole('button', { name: '一楼' }).click();
    expect(await floor(page)).toContain('一楼');
    await context.close();
  });

  it('avoids steps when asked to, tells the way anew, and tells a single instruction by touch', async () => {
    const { page, context } = await open('to=w2-09');
    expect((await heard(page)).join()).toContain('乘自动扶梯');
    await page.getByRole('button', { name: '不走台阶：走电梯、坡道的路线' }).click();
    await expect.poll(async () => (await heard(page)).join(), { timeout: 15_000 }).toContain('乘电梯到二楼');
    expect((await heard(page))[0]).toContain('走没有台阶的路');
    await page.locator('.way-steps button').nth(1).click();
    expect(await heard(page)).toHaveLength(1);
    await page.getByRole('button', { name: '再说一遍' }).click();
    expect((await heard(page)).length).toBeGreaterThan(5);
    await context.close();
  });

  it('tells how many wait at the window, marked as the sample that it is', async () => {
    const { page, context } = await open('to=a03');
    const line = page.locator('.way-queue');
    await line.waitFor();
    expect((await line.innerText()).replace(/\s+/g, ' ')).toBe('前面还有 3 人，约 9 分钟 正在叫 A017 号 示例');
    await context.close();
    const closed = await open('to=a04');
    expect(await closed.page.locator('.way-queue').innerText()).toContain('这个窗口现在暂停服务');
    await closed.context.close();
    const unknown = await open('to=a05');
    await unknown.page.locator('.way-opening').waitFor();
    await unknown.page.waitForLoadState('networkidle');
    expect(await unknown.page.locator('.way-queue').count()).toBe(0);
    await unknown.context.close();
  });

  it('tells of the centre where the visitor lives before the way, and folds the others away for everybody else', async () => {
    const { page, context } = await open('to=w2-08&guide=old-age-allowance&heard=我住在薛家，能办尊老金吗');
    const centres = page.locator('.way-centres');
    expect(await centres.innerText()).toMatch(/薛家镇便民服务中心[\s\S]*示例[\s\S]*6 公里[\s\S]*12345/);
    expect(await centres.getAttribute('open')).not.toBeNull();
    await context.close();
    const other = await open('to=w2-08&guide=old-age-allowance&heard=尊老金怎么办');
    expect(await other.page.locator('.way-centres').getAttribute('open')).toBeNull();
    await other.context.close();
    const none = await open('to=a03&guide=marriage-registration');
    await none.page.waitForLoadState('networkidle');
    expect(await none.page.locator('.way-centres').count()).toBe(0);
    await none.context.close();
  });

  it('says so when there is no such way', async () => {
    const { page, context } = await open('to=stairs-north');
    await page.getByRole('button', { name: '不走台阶：走电梯、坡道的路线' }).click();
    expect(await page.getByRole('status').innerText()).toContain('请让工作人员帮您');
    expect(await heard(page)).toEqual(['没有不走台阶的路线，请让工作人员帮您。']);
    await context.close();
  });

  it.each([
    ['upright', upright],
    ['wide', { width: 1920, height: 1080 }],
    ['small', { width: 768, height: 1366 }],
  ])('can be read and touched on a screen that is %s, in both languages', async (_name, viewport) => {
    for (const language of ['zh', 'en']) {
      const { page, context } = await open(`to=w2-14&guide=old-age-allowance&language=${language}`, viewport);
      await page.locator('.way-centres').waitFor();
      await sayAt(page, 2);
      const least = Math.min(viewport.width, viewport.height) / 1080;
      const boxes = await page
        .locator('.way-panel :is(button, summary)')
        .evaluateAll((all) => all.map((it) => ({ text: it.textContent, height: it.getBoundingClientRect().height })));
      expect(boxes.filter(({ height }) => height < 60 * least)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
      expect(await violations(page)).toEqual([]);
      await context.close();
    }
  });
});

describe('taking a matter along', { timeout: 120_000 }, () => {
  it('shows a code of the address that phones reach, and until when it is good', async () => {
    const { page, context, faults } = await open('carry=old-age-allowance&to=w2-08');
    await page.getByRole('img', { name: '清单的二维码，用手机扫' }).waitFor();
    expect(await page.locator('.carry-until').innerText()).toMatch(/^\d\d:\d\d 前有效$/);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows no code that phones could not open, says why, and has a slip for the window', async () => {
    const { page, context } = await open('to=a03');
    await page.route('**/v1/visits/*/links', async (route) => {
      const reply = await route.fetch();
      const { origin, ...rest } = await reply.json();
      expect(origin).toBe(publicAddress);
      await route.fulfill({ response: reply, json: rest });
    });
    await page.goto(`${bench.address}/hall/?part=way&carry=old-age-allowance&to=w2-08`);
    const note = page.locator('.carry-note');
    await expect.poll(() => note.innerText(), { timeout: 15_000 }).toContain('此屏未设置对外地址');
    expect(await page.locator('.qr-code').count()).toBe(0);
    expect(await page.locator('.way-slip').innerText()).toMatch(/2-08号窗口[\s\S]*我来办“尊老金”/);
    await context.close();
  });

  it('prints the slip and nothing else', async () => {
    const { page, context } = await open('carry=old-age-allowance&to=w2-08');
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: '打印纸条' }).click();
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((it) => getComputedStyle(it).visibility);
    expect([await seen('.way-slip-window'), await seen('.carry-head h2')]).toEqual(['visible', 'hidden']);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await seen('.carry-head h2')).toBe('visible');
    await context.close();
  });
});
