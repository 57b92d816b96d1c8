import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isHeardInSilence } from '#adapters/model/heard-in-silence.ts';
import { makeOpenaiTranscription } from '#adapters/model/openai-transcription.ts';
import { readWav } from '#adapters/model/wav-sound.ts';
import { listenPrompt } from '#core/voice/listen-prompt.ts';
import { startAudioServer } from '../doubles/audio-server.ts';

let server: Awaited<ReturnType<typeof startAudioServer>>;
beforeAll(async () => {
  server = await startAudioServer();
});
beforeEach(() => {
  server.transcriptions.length = 0;
});
afterAll(() => server.close());

const samples = Int16Array.from({ length: 1600 }, (_, at) => at);
const audio = Buffer.from(samples.buffer).toString('base64');
const prompt = '食品经营许可、社会保障卡、住房公积金、居住证、身份证、营业执照、户口簿';
const make = () =>
  makeOpenaiTranscription({
    baseUrl: server.baseUrl,
    model: 'whisper-large-v3',
    readKey: async () => 'a-key',
    promptOf: () => prompt,
  });
const transcribe = () => make()({ language: 'zh', audio, partial: false });

describe('an endpoint that writes down as OpenAI does', () => {
  it('gets the sound as a WAV file, with language, model, key and the words of the hall', async () => {
    server.write({ json: { text: ' 办身份证 ' } });
    expect(await transcribe()).toEqual({ ok: true, value: { text: '办身份证', alternatives: [] } });
    const [asked] = server.transcriptions;
    expect(asked?.fields).toMatchObject({
      model: 'whisper-large-v3',
      language: 'zh',
      prompt,
      response_format: 'verbose_json',
    });
    expect(asked?.authorization).toBe('Bearer a-key');
    expect(readWav(asked?.sound ?? Buffer.alloc(0))).toEqual({ sampleRate: 16_000, samples });
  });

  it('tells how sure it is where the server tells it', async () => {
    server.write({ json: { text: '办身份证', segments: [{ avg_logprob: -0.1, no_speech_prob: 0.01 }] } });
    expect(await transcribe()).toMatchObject({ value: { confidence: expect.closeTo(0.905, 2) } });
    server.write({ json: { text: '办身份证', logprobs: [{ logprob: -0.7 }, { logprob: -0.5 }] } });
    expect(await transcribe()).toMatchObject({ value: { confidence: expect.closeTo(0.549, 2) } });
  });

  it('asks for the plain form from then on where the model has no other', async () => {
    server.write({ status: 400, json: { error: { message: 'no such form' } } }, { json: { text: '好' } });
    const patient = make();
    expect(await patient({ language: 'zh', audio, partial: false })).toMatchObject({ value: { text: '好' } });
    await patient({ language: 'zh', audio, partial: false });
    expect(server.transcriptions.map(({ fields }) => fields.response_format)).toEqual(['verbose_json', 'json', 'json']);
  });

  it('hears nothing where the model makes something up', async () => {
    server.write({ json: { text: '谢谢观看' } });
    expect(await transcribe()).toMatchObject({ value: { text: '' } });
    server.write({ json: { text: '请问', segments: [{ avg_logprob: -1.4, no_speech_prob: 0.9 }] } });
    expect(await transcribe()).toMatchObject({ value: { text: '' } });
    server.write({ json: { text: prompt } });
    expect(await transcribe()).toMatchObject({ value: { text: '' } });
  });

  it('throws where the server fails or answers something else', async () => {
    server.write({ status: 500, json: {} });
    await expect(transcribe()).rejects.toThrow();
    server.write({ json: { words: [] } });
    await expect(transcribe()).rejects.toThrow();
  });
});

describe('what a model makes up in silence', () => {
  it.each([
    '谢谢观看',
    '感谢您的收看。',
    '请不吝点赞 订阅 转发 打赏支持明镜与点点栏目',
    'Thanks for watching!',
    '字幕由 Amara.org 社区提供',
  ])('%s', (text) => {
    expect(isHeardInSilence(text, '')).toBe(true);
  });
  it.each(['谢谢', '社会保障卡', '我要办字画出境', 'thank you'])('but not %s', (text) => {
    expect(isHeardInSilence(text, prompt)).toBe(false);
  });
});

describe('the prompt of the hall', () => {
  it('has each word once and no more than a model reads', () => {
    expect(listenPrompt(['居住证', '社保卡', '居住证'], 'zh')).toBe('居住证、社保卡');
    const many = Array.from({ length: 500 }, (_, at) => `第${at}种证明`);
    expect(listenPrompt(many, 'zh').length).toBeLessThanOrEqual(150);
    expect(listenPrompt([], 'en')).toBe('');
  });
});
