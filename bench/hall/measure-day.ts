import type { CDPSession } from 'playwright-core';
import { startAudioServer } from '../../test/voice/doubles/audio-server.ts';
import { startTranscribeServer } from '../../test/voice/doubles/transcribe-server.ts';
import { spokenSound } from './measure-voice.ts';
import { drawSeldom, type Hall, openHall, portrait, wait } from './open-hall.ts';

/** What the page held after so many visits. */
type Held = { visits: number; heap: number; nodes: number; listeners: number; documents: number };

/** A clock that the bench puts forward: two minutes pass in seconds. */
const fastClock = `(() => {
  const now = Date.now.bind(Date);
  let ahead = 0;
  Date.now = () => now() + ahead;
  globalThis.pass = (milliseconds) => { ahead += milliseconds; };
  // the screen looks at its clock twice a second: here, twenty times
  const every = globalThis.setInterval;
  globalThis.setInterval = (run, milliseconds, ...given) => every(run, milliseconds === 500 ? 50 : milliseconds, ...given);
})();`;

/** One visit in the page: wakes it, asks, looks at the way, walks away. Gives the question, or where it hung. */
const visit = `globalThis.visit = async (question) => {
  const until = async (selector, gone = false) => {
    for (let tries = 0; tries < 1200; tries += 1) {
      const found = document.querySelector(selector);
      if (gone ? !found : found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(selector + (gone ? ' stays' : ' is missing'));
  };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  (await until('.attract')).click();
  (await until('.ask-field')).click();
  const field = await until('#question');
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, question);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await pause(20);
  (await until('.ask-send')).click();
  await until('.answer, .failed');
  await pause(150);
  const way = document.querySelector('.answer .windows .button');
  if (way) {
    way.click();
    await until('.way-panel');
    await pause(150);
    (await until('.way-panel .way-close')).click();
  }
  // has heard enough
  document.querySelector('.mic')?.click();
  pass(40_000);
  for (let tries = 0; tries < 600 && !document.querySelector('.attract'); tries += 1) {
    pass(15_000);
    await pause(60);
  }
  await until('.attract');
  // nobody comes for a while
  pass(60_000);
  await pause(100);
}`;

const questions = ['身份证丢失补领在哪里办', '食品经营许可延续要带什么材料', '公积金怎么提取', '护照办理要多少钱'];

const hold = async (session: CDPSession, visits: number): Promise<Held> => {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
  return {
    visits,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
};

const makeVisits = async ({ page }: Hall, from: number, many: number) => {
  for (let index = from; index < from + many; index += 1)
    await page.evaluate(`visit(${JSON.stringify(questions[index % questions.length])})`);
};

const holdAll = async (hall: Hall, visits: number, told: (held: Held) => void): Promise<Held[]> => {
  // the probe's own notes must not count as growth
  await hall.page.evaluate('globalThis.seen.push = () => 0');
  // once: a script of some kilobytes a visit would be what grows
  await hall.page.evaluate(`void (${visit})`);
  const session = await hall.page.context().newCDPSession(hall.page);
  await session.send('Performance.enable');
  const held: Held[] = [];
  const steps = 12;
  const warm = Math.min(20, visits);
  await makeVisits(hall, 0, warm);
  for (let step = 0; step <= steps; step += 1) {
    if (step > 0) await makeVisits(hall, 0, Math.round((visits - warm) / steps));
    await wait(500);
    const now = await hold(session, warm + Math.round(((visits - warm) * step) / steps));
    held.push(now);
    told(now);
  }
  return held;
};

/** So many visits, one every two minutes by the screen's clock: 240 are a day of eight hours. */
export const measureDay = async (visits: number, told: (held: Held) => void = () => {}): Promise<Held[]> => {
  const [listening, speaking] = await Promise.all([startTranscribeServer(), startAudioServer()]);
  // short: what is measured is what stays behind
  speaking.say({ delay: 20, sound: spokenSound(0.3) });
  const hall = await openHall({
    screen: { silence: 15, countdown: 5 },
    context: { viewport: portrait, deviceScaleFactor: 0.5 },
    script: drawSeldom + fastClock,
    product: {
      ...{ LISTENING: 'transcribe', AWS_REGION: 'eu-west-1', TRANSCRIBE_ENDPOINT: listening.endpoint },
      ...{ SPEAKING: 'openai', SPEECH_BASE_URL: speaking.baseUrl, SPEECH_KEY: 'a-key' },
    },
  });
  try {
    return await holdAll(hall, visits, told);
  } finally {
    await hall.close();
    await Promise.all([listening.close(), speaking.close()]);
  }
};
