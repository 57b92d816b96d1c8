import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { folders } from '#tools/folders.ts';
import { startAudioServer } from '../../test/voice/doubles/audio-server.ts';
import { atLevel, join as joinSounds, openVoices, silence } from '../../test/voice/doubles/microphone-sound.ts';
import { startTranscribeServer } from '../../test/voice/doubles/transcribe-server.ts';
import { makeLine } from './line.ts';
import { spokenSound } from './measure-voice.ts';
import {
  askByTouch,
  drawSeldom,
  type Hall,
  landscape,
  openHall,
  portrait,
  typeQuestion,
  wait,
  wake,
} from './open-hall.ts';

const folder = join(folders.root, 'docs/pictures');

const shoot = async (page: Page, name: string) => {
  const picture = await page.screenshot({ type: 'jpeg', quality: 80, timeout: 60_000 });
  await writeFile(join(folder, `hall-${name}.jpg`), picture);
  console.log(`hall-${name}.jpg ${Math.round(picture.length / 1000)} kB`);
};

/** To two minutes past ten in the morning of the next Monday, in China: a hall that is open. */
const untilMonday = () => {
  const then = new Date();
  then.setUTCDate(then.getUTCDate() + ((8 - then.getUTCDay()) % 7 || 7));
  then.setUTCHours(2, 2, 0, 0);
  return then.getTime() - Date.now();
};
const byDay = () => ({ script: drawSeldom, ahead: untilMonday() });

const half = (viewport: typeof portrait) => ({ viewport, deviceScaleFactor: 0.5 });

/** What can be seen without a voice. */
const byTouch = async (host: string) => {
  const hall = await openHall({ ...byDay(), context: half(portrait), screen: { silence: 300, host } });
  const { page } = hall;
  await wait(3000);
  await shoot(page, 'asleep');
  await wake(page);
  await wait(1800);
  await shoot(page, 'greeting');
  await askByTouch(page, '食品经营许可延续要带什么材料');
  await wait(2500);
  await shoot(page, 'checklist');
  await askByTouch(page, '身份证丢失补领在哪里办');
  await page.locator('.answer .windows .button').first().click();
  await wait(3500);
  await shoot(page, 'way');
  await page.locator('.way-panel .way-close').first().click();
  await page.locator('.ask-field').click();
  for (const key of 'sfz') await page.locator('#question').press(key);
  await wait(1500);
  await shoot(page, 'keyboard');
  await page.locator('.ask-close').click();
  await page.getByRole('button', { name: /手语/ }).click();
  await wait(1500);
  await shoot(page, 'signing');
  await hall.close();
};

const stillThere = async (host: string) => {
  const hall = await openHall({
    ...byDay(),
    context: half(portrait),
    screen: { silence: 15, countdown: 20, host },
  });
  await wake(hall.page);
  await askByTouch(hall.page, '身份证丢了怎么补');
  await hall.page.locator('.still-there').waitFor();
  await wait(2500);
  await shoot(hall.page, 'still-there');
  await hall.close();
};

/** What can be seen of a voice turn: heard in part, thought about, spoken, unsure. */
const byVoice = async (host: string) => {
  const voices = openVoices();
  const spoken = atLevel(await voices.speak('请问我的身份证丢了，应该怎么补办，要带什么东西'), -22);
  voices.close();
  const [listening, speaking] = await Promise.all([startTranscribeServer(), startAudioServer()]);
  const text = '请问我的身份证丢了应该怎么补办要带什么东西';
  listening.hear({ text, confidence: 0.95, delay: 350 });
  speaking.say({ delay: 250, sound: spokenSound(6) });
  const hall = await openHall({
    ...{
      ...byDay(),
      context: half(portrait),
      sound: joinSounds(silence(9), spoken, silence(12)),
      screen: { silence: 300, host },
    },
    product: {
      ...{ LISTENING: 'transcribe', AWS_REGION: 'eu-west-1', TRANSCRIBE_ENDPOINT: listening.endpoint },
      ...{ SPEAKING: 'openai', SPEECH_BASE_URL: speaking.baseUrl, SPEECH_KEY: 'a-key' },
    },
  });
  const { page } = hall;
  await wait(5000);
  await wake(page);
  await page.locator('.heard', { hasText: '请问我的身份证' }).waitFor();
  await shoot(page, 'listening');
  await page.locator('.answer').waitFor();
  await wait(2500);
  await shoot(page, 'speaking');
  listening.hear({ text: '身份证丢了怎么补', alternatives: ['身份证到期怎么换', '身份证在哪里办'], confidence: 0.4 });
  await page.locator('.doubt').waitFor();
  await wait(600);
  await shoot(page, 'unsure');
  await hall.close();
  await Promise.all([listening.close(), speaking.close()]);
};

/** What can be seen when the server thinks for long, and when it is gone. */
const withoutServer = async (host: string) => {
  let line: Awaited<ReturnType<typeof makeLine>> | undefined;
  const hall: Hall = await openHall({
    ...{ ...byDay(), context: { ...half(portrait), serviceWorkers: 'allow' }, screen: { silence: 300, host } },
    through: async (address) => {
      line = await makeLine(address);
      return line.address;
    },
  });
  await wait(15_000);
  await wake(hall.page);
  await wait(1000);
  line?.become('hangs');
  await typeQuestion(hall.page, '身份证丢了怎么补');
  await hall.page.locator('.thinking').waitFor();
  await wait(1700);
  await shoot(hall.page, 'thinking');
  line?.become('refused');
  await hall.page.locator('.answer').waitFor();
  await hall.page.locator('.offline-banner[data-shown]').waitFor();
  await wait(2000);
  await shoot(hall.page, 'offline');
  await hall.close();
  line?.close();
};

const wayWithQueue = async (host: string) => {
  const { createServer } = await import('node:http');
  const windows = ['A01', 'A02', 'E01', 'E02', 'E03'].map((number, place) => ({
    ...{ number, open: true, serving: `${number.slice(0, 1)}0${17 + place}`, waiting: 3, minutes: 9 },
  }));
  const queue = createServer((_, reply) =>
    reply
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ at: new Date(Date.now() + untilMonday()).toISOString(), sample: true, windows })),
  );
  await new Promise<void>((resolve) => queue.listen(0, '127.0.0.1', resolve));
  const address = queue.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const product = { QUEUE_URL: `http://127.0.0.1:${port}/queue` };
  const hall = await openHall({
    ...byDay(),
    context: half(landscape),
    product,
    screen: { silence: 300, host },
  });
  await wake(hall.page);
  await askByTouch(hall.page, '身份证丢失补领在哪里办');
  await hall.page.locator('.answer .windows .button').first().click();
  await wait(4000);
  await shoot(hall.page, 'way-and-queue');
  await hall.close();
  queue.close();
};

/** Pictures of the screen's moments for the documentation, at half size. */
export const takePictures = async (host = 'drawn') => {
  await mkdir(folder, { recursive: true });
  for (const moment of [byTouch, stillThere, byVoice, withoutServer, wayWithQueue])
    await moment(host).catch((error: unknown) => console.error(moment.name, String(error).slice(0, 400)));
};
