import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSpeakingBench, quiet, sentencesAmong as sentences, speakingPage } from './speaking-bench.ts';

let bench: Awaited<ReturnType<typeof makeSpeakingBench>>;
let server: typeof bench.server;
let page: Page;
let on: ReturnType<typeof speakingPage>;
const faults: string[] = [];

beforeAll(async () => {
  bench = await makeSpeakingBench();
  ({ server } = bench);
});
afterAll(() => bench.close());
beforeEach(async () => {
  server.speaks({});
  server.asked.length = 0;
  page = await bench.browser.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  on = speakingPage(page);
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

const open = async (query = '?token=a-token') => {
  await page.goto(server.address + query);
  await page.waitForFunction(() => 'speaking' in globalThis);
};
const wait = (lasts: number) => page.waitForTimeout(lasts);

describe('speaking in a page', () => {
  it('is heard when the timeline says so', async () => {
    await open();
    await on.say('您好。');
    await on.waitFor('done');
    const { events, loudness } = await on.seen();
    const [sentence] = sentences(events);
    expect(sentence).toMatchObject({ index: 0, text: '您好。', audible: true });
    const heardAt = loudness.find(({ level }) => level > 0.1)?.at ?? 0;
    // the analyser looks every 10 ms, and lips may be 80 ms off
    expect(Math.abs(heardAt - (sentence?.startedAt ?? 0) - quiet)).toBeLessThan(80);
  });

  it('asks for the next two sentences while the first one is heard', async () => {
    await open();
    await on.say('一。', '二。', '三。', '四。');
    await on.waitFor('sentence');
    expect(server.asked).toEqual(['一。', '二。', '三。']);
    await on.waitFor('done');
    const { events } = await on.seen();
    expect(sentences(events).map(({ text }) => text)).toEqual(['一。', '二。', '三。', '四。']);
  });

  it('falls silent when it is stopped, and says so at once', async () => {
    await open();
    server.speaks({ lasts: 5000 });
    await on.say('很长的一句话。');
    await on.waitFor('sentence');
    await wait(600);
    const stoppedAt = await on.tell('stop');
    await wait(400);
    const { events, loudness } = await on.seen();
    expect(events.at(-1)?.event).toEqual({ kind: 'stopped' });
    expect(loudness.some(({ at, level }) => at < stoppedAt && level > 0.3)).toBe(true);
    expect(loudness.filter(({ at, level }) => at > stoppedAt + 200 && level > 0.01)).toEqual([]);
  });

  it('becomes softer and loud again', async () => {
    await open();
    server.speaks({ lasts: 5000 });
    await on.say('很长的一句话。');
    await on.waitFor('sentence');
    await wait(500);
    const softlyFrom = await on.duck(true);
    await wait(400);
    const loudFrom = await on.duck(false);
    await wait(400);
    const { loudness } = await on.seen();
    const between = (from: number, to: number) => loudness.filter(({ at }) => at > from && at < to);
    const levels = (from: number, to: number) => between(from, to).map(({ level }) => level);
    expect(Math.max(...levels(softlyFrom + 200, loudFrom))).toBeLessThan(0.2);
    expect(Math.max(...levels(loudFrom + 200, loudFrom + 400))).toBeGreaterThan(0.4);
  });

  it('closes the mouth in a pause and goes on where it was', async () => {
    await open();
    server.speaks({ lasts: 2000 });
    await on.say('一句话。');
    await on.waitFor('sentence');
    await wait(500);
    await on.tell('pause');
    await wait(1000);
    await on.tell('resume');
    await on.waitFor('done');
    const { events } = await on.seen();
    const [first, paused, again] = sentences(events);
    expect([first, paused, again].map((it) => it?.visemes.length)).toEqual([3, 0, 3]);
    const moved = (again?.startedAt ?? 0) - (first?.startedAt ?? 0);
    expect(moved).toBeGreaterThan(900);
    expect(events.at(-1)?.event.kind).toBe('done');
  });

  it.each([
    ['cannot', { fails: true }],
    ['is late', { delay: 4000 }],
  ])('shows captions where the server %s', async (_, way) => {
    await open();
    server.speaks(way);
    await on.say('您好。');
    await on.waitFor('done');
    const { events } = await on.seen();
    expect(events.map(({ event }) => event.kind)).toEqual(['voice-failed', 'sentence', 'done']);
    expect(sentences(events)[0]).toMatchObject({ audible: false, visemes: [] });
  });

  it('leaves a server alone that could not speak', async () => {
    await open();
    server.speaks({ fails: true });
    await on.say('您好。');
    await on.waitFor('done');
    await on.say('再见。');
    await on.waitFor('done', 2);
    expect(server.asked).toEqual(['您好。']);
  });

  it('asks nobody where the hall does not speak', async () => {
    await open('?token=a-token&speaking=none');
    await on.say('您好。');
    await on.waitFor('done');
    const { events } = await on.seen();
    expect(server.asked).toEqual([]);
    expect(events.map(({ event }) => event.kind)).toEqual(['sentence', 'done']);
  });
});
