import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBench } from './start-bench.ts';

let bench: Awaited<ReturnType<typeof startBench>>;
beforeAll(async () => {
  bench = await startBench();
  await writeFile(join(bench.pages, 'hall/kept-file.txt'), 'a file that no script names');
}, 240_000);
afterAll(() => bench?.close());

type Bench = {
  rate: () => void;
  erase: () => void;
  waiting: () => number;
  sleep: () => void;
  read: () => void;
  visit?: { visitId: string; token: string };
};
type Globals = { bench: Bench; speech: { made: number }; speak: (input: object) => Promise<{ ok: boolean }> };
const globals = 'globalThis';

const call = <Name extends keyof Bench>(page: Page, name: Name) =>
  page.evaluate(`${globals}.bench.${name}()`) as Promise<unknown>;

/** A screen that can do without a network: page, engine and both packs are kept. */
const open = async () => {
  const context = await bench.browser.newContext({ viewport: { width: 1080, height: 1920 } });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && faults.push(message.text()));
  await page.goto(`${bench.address}/hall/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.locator('#packs').innerText(), { timeout: 60_000 }).toBe('en,zh');
  await page.waitForFunction(`${globals}.bench && ${globals}.speak`);
  return { page, context, faults };
};

const ask = async (page: Page, text: string) => {
  const before = await page.locator('#answer').getAttribute('data-turn');
  await page.getByLabel('question').fill(text);
  await page.getByLabel('question').press('Enter');
  await expect.poll(() => page.locator('#answer').getAttribute('data-turn')).not.toBe(before);
  const answer = page.locator('#answer');
  await expect.poll(() => answer.innerText(), { timeout: 60_000 }).not.toBe('waiting');
  return { text: await answer.innerText(), offline: (await answer.getAttribute('data-offline')) === 'true' };
};

/** Calls of the API that reached the network, by method and the end of the path. */
const callsOf = (context: BrowserContext) => {
  const calls: string[] = [];
  context.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/visits/')) calls.push(`${request.method()} ${pathname.split('/').slice(4).join('/')}`);
  });
  return calls;
};

describe('the hall screen without a network', { timeout: 240_000 }, () => {
  it('opens anew without one, and answers in both languages', async () => {
    const { page, context, faults } = await open();
    await context.setOffline(true);
    await page.reload();
    const chinese = await ask(page, '身份证丢了怎么补');
    expect(chinese).toMatchObject({ offline: true, text: expect.stringContaining('身份证') });
    const english = await ask(page, 'I lost my ID card');
    expect(english).toMatchObject({ offline: true, text: expect.stringMatching(/ID card|identity card/i) });
    await page.getByText('现在叫不到线上帮办，请到服务台').waitFor();
    await context.setOffline(false);
    await expect.poll(() => page.locator('.offline-banner').innerText(), { timeout: 60_000 }).toBe('');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has packs fetched again that could not be had at first', async () => {
    const pack = join(bench.pages, 'packs/zh.bin');
    await rename(pack, `${pack}.away`);
    const context = await bench.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const refused = page.waitForResponse((it) => it.url().includes('/packs/zh.bin') && it.status() === 404);
    await page.goto(`${bench.address}/hall/`);
    await refused;
    await rename(`${pack}.away`, pack);
    await expect.poll(() => page.locator('#packs').innerText(), { timeout: 60_000 }).toBe('en,zh');
    await context.close();
  });

  it('goes on when the server dies, is opened anew meanwhile, and asks the server again once it is back', async () => {
    const { page, context, faults } = await open();
    expect((await ask(page, '身份证丢了怎么补')).offline).toBe(false);
    await bench.stopProduct();
    expect(await ask(page, '那要多少钱')).toMatchObject({ offline: true, text: expect.stringMatching(/元/) });
    await page.reload();
    expect((await ask(page, '办居住证要带什么')).offline).toBe(true);
    await expect.poll(() => page.locator('#reachable').innerText(), { timeout: 60_000 }).toBe('false');
    await bench.startProduct();
    await expect.poll(() => page.locator('#reachable').innerText(), { timeout: 60_000 }).toBe('true');
    await expect.poll(() => page.locator('#visit').innerText(), { timeout: 60_000 }).not.toBe('');
    expect((await ask(page, '护照怎么办')).offline).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('sends what had to wait exactly once, though the page was opened anew meanwhile', async () => {
    const { page, context } = await open();
    await ask(page, '身份证丢了怎么补');
    const visitId = await page.locator('#visit').innerText();
    const token = await page.evaluate(() => (globalThis as unknown as Globals).bench.visit?.token);
    await context.setOffline(true);
    await call(page, 'rate');
    await call(page, 'erase');
    await call(page, 'erase');
    expect(await call(page, 'waiting')).toBe(2);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('身份证');
    await page.reload();
    await page.locator('#reachable').waitFor();
    expect(await call(page, 'waiting')).toBe(2);
    const calls = callsOf(context);
    await context.setOffline(false);
    await expect.poll(() => call(page, 'waiting'), { timeout: 60_000 }).toBe(0);
    await page.reload();
    await page.waitForTimeout(2500);
    expect(calls.filter((it) => it === 'POST ratings')).toHaveLength(1);
    expect(calls.filter((it) => it === 'DELETE ')).toHaveLength(1);
    const again = await fetch(`${bench.address}/v1/visits/${visitId}/turns`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ turnId: crypto.randomUUID(), text: '多少钱', language: 'zh' }),
    });
    expect(again.status).toBe(404);
    await context.close();
  });

  it('reads a guide aloud without one', async () => {
    const { page, context, faults } = await open();
    await context.setOffline(true);
    await page.evaluate(() => (globalThis as unknown as Globals).bench.read());
    await page.locator('.reading-now').waitFor();
    expect(await page.locator('.reading').innerText()).toContain('没有网络：取自本机保存的办事指南');
    await page.getByRole('button', { name: '跳到谁能申请' }).click();
    expect(await page.locator('.reading-section').innerText()).toBe('谁能申请');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says from what is kept what it has said before, also after it was opened anew', async () => {
    const { page, context } = await open();
    const say = async () => {
      await page.waitForFunction(`${globals}.speak`);
      return page.evaluate(async () => {
        const { speak, speech } = globalThis as unknown as Globals;
        const reply = await speak({ text: '您好', language: 'zh', rate: 'normal' });
        return { ok: reply.ok, made: speech.made };
      });
    };
    expect(await say()).toEqual({ ok: true, made: 1 });
    await page.waitForTimeout(300);
    await page.reload();
    expect(await say()).toEqual({ ok: true, made: 0 });
    await context.close();
  });

  it('keeps files that no script names, when it is told to', async () => {
    const { page, context } = await open();
    const held = () =>
      page.evaluate(async () => (await (await caches.match(new URL('kept-file.txt', location.href)))?.text()) ?? '');
    await expect.poll(held).toBe('a file that no script names');
    await context.close();
  });

  it('takes a newer build only while it sleeps, and drops the older one', async () => {
    const { page, context } = await open();
    const builds = () => page.evaluate(async () => (await caches.keys()).filter((it) => it.includes('build')));
    await expect.poll(builds).toHaveLength(1);
    const before = await builds();
    const file = join(bench.pages, 'hall/index.html');
    const html = await readFile(file, 'utf8');
    const [script = ''] = /assets\/index-[\w-]{8}\.js/.exec(html) ?? [];
    await writeFile(
      join(bench.pages, 'hall/assets/index-zzzzzzzz.js'),
      await readFile(join(bench.pages, 'hall', script)),
    );
    await writeFile(file, html.replace(script, 'assets/index-zzzzzzzz.js').replace('bench</title>', 'newer</title>'));
    await page.waitForTimeout(1500);
    expect(await page.title()).toBe('bench');
    const loaded = page.waitForEvent('load');
    await call(page, 'sleep');
    await loaded;
    expect(await page.title()).toBe('newer');
    await expect.poll(builds, { timeout: 30_000 }).not.toEqual(before);
    await expect.poll(builds, { timeout: 30_000 }).toHaveLength(1);
    await context.setOffline(true);
    await page.reload();
    expect(await page.title()).toBe('newer');
    await writeFile(file, html);
    await context.close();
  });
});
