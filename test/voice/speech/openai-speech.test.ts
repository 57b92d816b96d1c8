import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOpenaiSpeech } from '#adapters/model/openai-speech.ts';
import { readWav, writeWav } from '#adapters/model/wav-sound.ts';
import { SpeechInput, Spoken } from '#contract/voice/speech.ts';
import { startAudioServer } from '../doubles/audio-server.ts';

const input = SpeechInput.parse({ text: '请到三号窗口。', language: 'zh', rate: 'slow' });
const rate = 24_000;
/** Half a second of silence, a second of sound, half a second of silence. */
const sound = writeWav({
  sampleRate: rate,
  samples: Int16Array.from({ length: rate * 2 }, (_, at) =>
    at > rate / 2 && at < rate * 1.5 ? Math.sin(at / 10) * 9000 : 3,
  ),
});

let server: Awaited<ReturnType<typeof startAudioServer>>;
beforeAll(async () => {
  server = await startAudioServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.speeches.length = 0;
});

const speech = () =>
  makeOpenaiSpeech({ baseUrl: server.baseUrl, model: 'a-model', voice: 'a-voice', readKey: async () => 'a key' });

describe('speech by an endpoint like OpenAI’s', () => {
  it('is asked for with model, voice, pace and key', async () => {
    server.say({ sound });
    await speech()(input);
    expect(server.speeches).toEqual([
      {
        authorization: 'Bearer a key',
        body: { model: 'a-model', voice: 'a-voice', input: '请到三号窗口。', speed: 0.8, response_format: 'wav' },
      },
    ]);
  });

  it('moves the mouth only while there is sound', async () => {
    server.say({ sound });
    const made = await speech()(input);
    if (!made.ok) throw new Error('nobody spoke');
    const { duration, visemes } = Spoken.parse(made.value);
    expect(duration).toBe(2000);
    expect(visemes[1]?.ms).toBeGreaterThan(480);
    expect(visemes.at(-1)?.ms).toBeLessThanOrEqual(1510);
    expect(visemes.length).toBeGreaterThan(8);
  });

  it('is understood where the length was not known when the sound was begun', async () => {
    const streamed = Buffer.from(sound);
    streamed.writeUInt32LE(0xffffffff, 4);
    streamed.writeUInt32LE(0xffffffff, 40);
    server.say({ sound: streamed });
    const made = await speech()(input);
    expect(made.ok && made.value.duration).toBe(2000);
    // and is passed on whole
    expect(made.ok && readWav(Buffer.from(made.value.audio, 'base64'))?.samples.length).toBe(rate * 2);
  });

  it.each([
    ['refuses', { status: 401 }],
    ['sends something else', { sound: Buffer.from('an mp3'), type: 'audio/mpeg' }],
  ])('fails where the endpoint %s', async (_, way) => {
    server.say(way);
    await expect(speech()(input)).rejects.toThrow();
  });
});
