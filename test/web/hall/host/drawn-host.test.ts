import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Viseme } from '#contract/voice/viseme.ts';
import { blendArm } from '#web/hall/host/drawn/arm-pose.ts';
import { frameHost } from '#web/hall/host/drawn/framing.ts';
import { mixMouth, mouthShapes } from '#web/hall/host/drawn/mouth-shape.ts';
import { gestureShares } from '#web/hall/host/gesture-shares.ts';
import { makeHostBench, stage } from './host-bench.ts';

let bench: Awaited<ReturnType<typeof makeHostBench>>;
beforeAll(async () => {
  bench = await makeHostBench();
});
afterAll(() => bench.close());

/** How many of the pixels in a part of the canvas (shares of its width and height) are painted. */
const painted = (page: Page, [x, y, width, height]: readonly [number, number, number, number]) =>
  page.evaluate(
    ([left, top, wide, high]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.host-drawn');
      const pen = canvas?.getContext('2d');
      if (!canvas || !pen) return 0;
      const [w, h] = [canvas.width, canvas.height];
      const { data } = pen.getImageData(left * w, top * h, Math.max(1, wide * w), Math.max(1, high * h));
      let count = 0;
      for (let index = 3; index < data.length; index += 4) if ((data[index] ?? 0) > 200) count += 1;
      return (count * 4) / data.length;
    },
    [x, y, width, height] as const,
  );

test('the host stands there at once, with a face and a body, and says who it is', async () => {
  const { page, faults } = await bench.open({ width: 540, height: 675 });
  await expect.poll(() => painted(page, [0.42, 0.12, 0.16, 0.14])).toBe(1);
  expect(await painted(page, [0.4, 0.6, 0.2, 0.2])).toBe(1);
  expect(await painted(page, [0, 0, 0.1, 0.1])).toBe(0);
  expect(await page.getByRole('img', { name: '领办' }).count()).toBe(1);
  expect(await page.locator('.host-view').getAttribute('data-host')).toBe('drawn');
  await expect.poll(() => page.locator('.host-view').getAttribute('data-fps')).toMatch(/^[1-9]\d*$/);
  expect(faults).toEqual([]);
  await page.close();
});

test('it fills its box when that changes', async () => {
  const { page } = await bench.open({ width: 540, height: 675 });
  await page.setViewportSize({ width: 700, height: 500 });
  await expect
    .poll(() => page.locator('.host-drawn').evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]))
    .toEqual([700, 500]);
  await expect.poll(() => painted(page, [0.46, 0.2, 0.08, 0.05])).toBe(1);
  await page.close();
});

test('who wants no movement sees the arms rest', async () => {
  const { page } = await bench.open({ width: 540, height: 675, calm: true });
  const hand = [0.08, 0.3, 0.1, 0.12] as const;
  await stage(page, { doing: 'greeting' });
  await page.waitForTimeout(1500);
  expect(await painted(page, hand)).toBe(0);
  await page.close();
});

test('a greeting raises a hand', async () => {
  const { page } = await bench.open({ width: 540, height: 675 });
  await stage(page, { doing: 'greeting' });
  await expect.poll(() => painted(page, [0.08, 0.3, 0.1, 0.12])).toBeGreaterThan(0.1);
  await page.close();
});

test('every mouth shape looks different from every other', () => {
  const shapes = Viseme.options.map((viseme) => JSON.stringify(mixMouth({ [viseme]: 1 })));
  expect(new Set(shapes).size).toBe(Viseme.options.length);
});

test('what is left of a mouth is at rest, and more than all is not more', () => {
  expect(mixMouth({})).toEqual(mouthShapes.sil);
  expect(mixMouth({ aa: 0.5 }).open).toBeCloseTo(0.5);
  expect(mixMouth({ aa: 1, O: 1 }).open).toBeCloseTo((mouthShapes.aa.open + mouthShapes.O.open) / 2);
});

test('gestures are always together one whole, and arms stay between their key poses', () => {
  const sum = (given: Parameters<typeof gestureShares>[0]) =>
    gestureShares(given).reduce((total, [, share]) => total + share, 0);
  for (const given of [{}, { greet: 0.3 }, { greet: 1, think: 1 }]) expect(sum(given)).toBeCloseTo(1);
  const [from, half, to] = [0, 0.5, 1].map((share) => blendArm({ greet: share }, 'left').fore.angle);
  expect(half).toBeCloseTo(((from ?? 0) + (to ?? 0)) / 2);
});

test('the head is never cut off, and the hands are always seen', () => {
  for (const [width, height] of [
    [1080, 1350],
    [1080, 960],
    [760, 1080],
    [400, 1200],
    [1920, 500],
  ] as const) {
    const { scale, y } = frameHost(width, height);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + 1030 * scale).toBeLessThanOrEqual(height);
    expect(y + 1330 * scale).toBeGreaterThanOrEqual(height * 0.98);
  }
});
