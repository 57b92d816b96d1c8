import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWav } from '#adapters/model/wav-sound.ts';
import { askByTouch, type Hall, openHall, until, wake } from '../../../bench/hall/open-hall.ts';
import { startAudioServer } from '../../voice/doubles/audio-server.ts';
import { atLevel, join as joinSounds, openVoices, type Sound, silence } from '../../voice/doubles/microphone-sound.ts';
import { startTranscribeServer } from '../../voice/doubles/transcribe-server.ts';
import { buildHallPage } from './screen-bench.ts';

type Server = Awaited<ReturnType<typeof startAudioServer>>;
type Stream = Awaited<ReturnType<typeof startTranscribeServer>>;

let pages: string;
let sound: Sound;
let speaking: Server;
let listening: Stream;
beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'lingban-screen-'));
  await buildHallPage(pages);
  const voices = openVoices();
  const spoken = atLevel(await voices.speak('请问身份证丢了怎么补办'), -22);
  voices.close();
  sound = joinSounds(silence(6), spoken, silence(8));
  [speaking, listening] = await Promise.all([startAudioServer(), startTranscribeServer()]);
}, 240_000);
afterAll(async () => {
  await Promise.all([speaking?.close(), listening?.close()]);
  if (pages) await rm(pages, { recursive: true });
});

/** Twenty seconds of a hum: an answer that goes on until somebody speaks. */
const hum = () =>
  writeWav({ sampleRate: 16_000, samples: Int16Array.from({ length: 320_000 }, (_, at) => Math.sin(at / 12) * 8000) });
const seen = (what: string) => `globalThis.seen.some(({ kind, value }) => ${what})`;

const open = (): Promise<Hall> =>
  openHall({
    ...{ pages, sound, screen: { silence: 300 } },
    product: {
      ...{ LISTENING: 'transcribe', AWS_REGION: 'eu-west-1', TRANSCRIBE_ENDPOINT: listening.endpoint },
      ...{ SPEAKING: 'openai', SPEECH_BASE_URL: speaking.baseUrl, SPEECH_KEY: 'a-key' },
    },
  });

describe('a visitor who speaks to the hall screen', { timeout: 240_000 }, () => {
  it('is heard, is answered aloud, and silences it by speaking again', async () => {
    speaking.say({ delay: 200, sound: hum() });
    listening.hear({ text: '身份证丢了怎么补', confidence: 0.95, delay: 300 });
    const hall = await open();
    await wake(hall.page);
    await hall.page.locator('#asked', { hasText: '身份证丢了怎么补' }).waitFor();
    await hall.page.locator('.answer .card').first().waitFor();
    await until(hall.page, seen(`kind === 'sound'`));
    await until(hall.page, seen(`kind === 'gain' && value === 0`));
    await hall.close();
  });

  it('is told why it is not heard and helped by touch where nobody writes down what is said', async () => {
    listening.hear({ text: '身份证丢了怎么补', fails: { times: 9, how: 'refused' } });
    speaking.say({ status: 500 });
    const hall = await open();
    await wake(hall.page);
    await hall.page.locator('.heard-deaf').waitFor();
    await askByTouch(hall.page, '食品经营许可要带什么材料');
    expect(await hall.page.locator('.answer .card').count()).toBeGreaterThan(0);
    await hall.page.locator('.caption-now').waitFor();
    await hall.close();
  });
});
