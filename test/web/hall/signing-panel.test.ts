import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClip } from '../../signing/a-clip.ts';
import { startBench } from './start-bench.ts';
import { violations } from './violations.ts';

let bench: Awaited<ReturnType<typeof startBench>>;
let signs: string;

/** A second of film, made by the browser itself. */
const film = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const stopped = new Promise((done) => recorder.addEventListener('stop', done));
    recorder.start();
    for (let frame = 0; frame < 20; frame += 1) {
      pen?.fillRect(frame * 10, 0, 10, 150);
      await new Promise((done) => setTimeout(done, 50));
    }
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });

beforeAll(async () => {
  signs = await mkdtemp(join(tmpdir(), 'lingban-signs-'));
  bench = await startBench({ SIGNS_FOLDER: signs });
  const page = await bench.browser.newPage();
  await writeFile(join(signs, 'which.webm'), new Uint8Array(await film(page)));
  await page.close();
  const clips = [
    aClip({ id: 'which', meaning: '您是想办下面哪一件？', file: 'which.webm' }),
    aClip({ id: 'id-card', kind: 'term', meaning: '身份证', file: 'which.webm' }),
    aClip({ id: 'lost', meaning: '这个我不知道。', file: 'lost.webm' }),
  ];
  await writeFile(join(signs, 'manifest.json'), JSON.stringify({ library: '示例', clips }));
}, 240_000);
afterAll(async () => {
  await bench?.close();
  await rm(signs, { recursive: true });
});

const open = async () => {
  const context = await bench.browser.newContext({ viewport: { width: 1080, height: 1920 } });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && faults.push(message.text()));
  await page.goto(`${bench.address}/hall/?part=signing`);
  await page.getByText('说话时，这里播放手语').waitFor();
  return { page, context, faults };
};
const say = (page: Page, sentence: string) =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent('sentence', { detail })), sentence);

describe('signing on the hall screen', { timeout: 120_000 }, () => {
  it('plays the reviewed clip of the very sentence that is said, names its reviewer, and can play it again', async () => {
    const { page, context, faults } = await open();
    await say(page, '您是想办下面哪一件？');
    const video = page.locator('video');
    await expect.poll(() => video.evaluate((it: HTMLVideoElement) => it.ended), { timeout: 10_000 }).toBe(true);
    expect(await page.locator('.signing-clip').innerText()).toContain('审核：示例审核人');
    await page.getByRole('button', { name: '再看一遍' }).click();
    await expect.poll(() => video.evaluate((it: HTMLVideoElement) => it.ended)).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says that there is none, keeps the caption, and counts', async () => {
    const { page, context } = await open();
    await say(page, '您是想办下面哪一件？');
    await say(page, '补领身份证要带户口簿。');
    expect(await page.locator('.signing-none').innerText()).toContain('这段暂无手语');
    expect(await page.locator('.signing-caption').innerText()).toBe('补领身份证要带户口簿。');
    expect(await page.locator('.signing-meter').innerText()).toContain('2 句里有 1 句');
    await page.getByRole('button', { name: '身份证' }).click();
    await page.locator('video').waitFor();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/signing.png` });
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('counts a clip that cannot be played as none', async () => {
    const { page, context } = await open();
    await say(page, '这个我不知道。');
    await page.getByText('这段暂无手语').waitFor();
    await context.close();
  });

  it('spells names in letters and says that it does', async () => {
    const { page, context } = await open();
    expect(await page.locator('.finger-spelling').innerText()).toContain('「手指拼写」 周敏');
    expect(await page.locator('.finger-letter').allInnerTexts()).toEqual(['ZH', 'O', 'U', 'M', 'I', 'N']);
    await context.close();
  });

  it('orders an interpreter by video with one tap', async () => {
    const { page, context } = await open();
    const ordered = page.waitForRequest((it) => it.url().includes('/handoffs') && it.method() === 'POST');
    await page.getByRole('button', { name: '请手语翻译（视频）' }).click();
    expect((await ordered).postDataJSON()).toMatchObject({ mode: 'video', speaks: 'sign', needs: ['sign-language'] });
    await page.getByText('已经在请手语翻译').waitFor();
    await page.locator('[data-ordered]').waitFor();
    await context.close();
  });

  it('says what else there is when no interpreter can be reached', async () => {
    const { page, context } = await open();
    await context.setOffline(true);
    await page.getByRole('button', { name: '请手语翻译（视频）' }).click();
    await page.getByText('请到服务台').waitFor();
    await context.close();
  });

  it('serves clips in parts, and nothing but clips', async () => {
    const at = (path: string, headers: Record<string, string> = {}) => fetch(`${bench.address}${path}`, { headers });
    const part = await at('/signs/which.webm', { range: 'bytes=2-5' });
    expect(part.status).toBe(206);
    expect((await part.arrayBuffer()).byteLength).toBe(4);
    const whole = await at('/signs/which.webm');
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'video/webm']);
    expect((await at('/signs/which.webm', { range: 'bytes=999999999-' })).status).toBe(416);
    await writeFile(join(signs, 'notes.txt'), 'private');
    expect((await at('/signs/notes.txt')).status).toBe(404);
    expect((await at('/signs/..%2fnotes.mp4')).status).toBe(404);
  });
});
