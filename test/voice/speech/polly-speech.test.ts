import { PollyClient } from '@aws-sdk/client-polly';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makePollySpeech } from '#adapters/aws/polly-speech.ts';
import { pollySsml } from '#adapters/aws/polly-ssml.ts';
import { SpeechInput, Spoken } from '#contract/voice/speech.ts';
import { startPollyServer } from '../doubles/polly-server.ts';

const input = (text: string, more: object = {}) => SpeechInput.parse({ text, language: 'zh', ...more });

let polly: Awaited<ReturnType<typeof startPollyServer>>;
beforeAll(async () => {
  polly = await startPollyServer();
});
afterAll(() => polly.close());
beforeEach(() => {
  polly.asked.length = 0;
  polly.answer(() => ({}));
});

const speech = () => {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new PollyClient({ endpoint: polly.endpoint, region: 'ap-southeast-1', credentials, maxAttempts: 1 });
  return makePollySpeech({ voices: { zh: 'Zhiyu', en: 'Joanna' }, engine: 'neural' }, client);
};

describe('speech by Polly', () => {
  it('is sound with the mouth that goes with it', async () => {
    const made = await speech()(input('您好。'));
    if (!made.ok) throw new Error('nobody spoke');
    const { audio, type, visemes } = Spoken.parse(made.value);
    expect([Buffer.from(audio, 'base64').toString(), type]).toEqual(['an mp3', 'audio/mpeg']);
    expect(visemes.map(({ ms, viseme }) => `${ms} ${viseme}`)).toEqual(['0 sil', '120 DD', '240 I', '480 sil']);
  });

  it('asks for sound and marks of the same words, by the voice of the language', async () => {
    await speech()(input('Hello.', { language: 'en', rate: 'slow' }));
    expect(polly.asked.map(({ OutputFormat }) => OutputFormat).sort()).toEqual(['json', 'mp3']);
    for (const { Engine, VoiceId, Text } of polly.asked) {
      expect([Engine, VoiceId]).toEqual(['neural', 'Joanna']);
      expect(Text).toBe('<speak><prosody rate="80%">Hello.</prosody></speak>');
    }
  });

  it.each([
    ['EngineNotSupportedException', 'This voice does not support the selected engine'],
    ['ValidationException', 'The selected engine is not supported in this region: neural'],
  ])('uses the standard engine from then on where there is no neural one: %s', async (error, message) => {
    polly.answer(({ Engine }) => (Engine === 'neural' ? { error, message } : {}));
    const speak = speech();
    expect((await speak(input('您好。'))).ok).toBe(true);
    polly.asked.length = 0;
    await speak(input('再见。'));
    expect(polly.asked.map(({ Engine }) => Engine)).toEqual(['standard', 'standard']);
  });

  it('is tried once more while there is time', async () => {
    polly.answer(() => (polly.asked.length > 2 ? {} : { error: 'ServiceFailureException' }));
    expect((await speech()(input('您好。'))).ok).toBe(true);
  });

  it('fails where Polly goes on failing', async () => {
    polly.answer(() => ({ error: 'ThrottlingException' }));
    await expect(speech()(input('您好。'))).rejects.toThrow();
    expect(polly.asked.length).toBeLessThanOrEqual(4);
  });
});

describe('what Polly is told', () => {
  it('is XML, whatever stands in the text', () => {
    expect(pollySsml(input('A&B <好> "是"\u0007', { language: 'en' }))).toBe(
      '<speak>A&amp;B &lt;好&gt; &quot;是&quot;</speak>',
    );
  });

  it('names the reading of words that are read otherwise than their characters', () => {
    expect(pollySsml(input('到银行办。'))).toBe(
      '<speak>到<phoneme alphabet="x-amazon-pinyin" ph="yin2">银</phoneme><phoneme alphabet="x-amazon-pinyin" ph="hang2">行</phoneme>办。</speak>',
    );
  });
});
