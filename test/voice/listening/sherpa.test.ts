import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findSherpaModel } from '#adapters/local/sherpa/sherpa-model.ts';
import { makeSherpaTranscription } from '#adapters/local/sherpa/sherpa-transcription.ts';
import { composeLocalListening } from '#functions/compose-local-listening.ts';
import { readSettings } from '#functions/settings.ts';

const module = new URL('../doubles/sherpa-double.cjs', import.meta.url).href;

const folderWith = (name: string, ...files: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), `lingban-${name}-`));
  for (const file of files) writeFileSync(join(folder, file), '');
  return folder;
};
const whole = (name: string) => folderWith(name, 'tokens.txt', 'model.onnx', 'model.int8.onnx');
const streaming = () =>
  folderWith(
    'zipformer',
    'tokens.txt',
    'encoder-epoch-99.int8.onnx',
    'decoder-epoch-99.onnx',
    'joiner-epoch-99.int8.onnx',
  );

const sound = (seconds: number, loudness = 0.5) =>
  Buffer.from(Int16Array.from({ length: 16_000 * seconds }, () => loudness * 32_767).buffer).toString('base64');

const closings: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

const open = (folder: string) => {
  const model = findSherpaModel(folder);
  if (!model) throw new Error('no model');
  const made = makeSherpaTranscription({ model, module });
  closings.push(made.close);
  return made;
};
const asked = (audio: string, partial = false) => ({ language: 'zh', audio, partial }) as const;

describe('a model for sherpa-onnx', () => {
  it('is told by its files, the smaller ones first, and by the name of its folder', () => {
    expect(findSherpaModel(whole('paraformer'))).toMatchObject({
      kind: 'paraformer',
      model: expect.stringMatching(/model\.int8\.onnx$/),
    });
    expect(findSherpaModel(whole('sense-voice'))).toMatchObject({ kind: 'sense-voice' });
    expect(findSherpaModel(streaming())).toMatchObject({
      kind: 'transducer',
      encoder: expect.stringMatching(/encoder-epoch-99\.int8\.onnx$/),
    });
  });
  it('is not there without its tokens, or without the folder', () => {
    expect(findSherpaModel(folderWith('none', 'model.onnx'))).toBeUndefined();
    expect(findSherpaModel('/no/such/folder')).toBeUndefined();
  });
});

describe('listening on the machine itself', () => {
  it.each([
    ['paraformer', () => whole('paraformer'), 'paraformer heard 2.0 s'],
    ['SenseVoice', () => whole('sense-voice'), 'senseVoice heard 2.0 s'],
    ['a model for streams, with a little silence at the end', streaming, 'transducer heard 2.5 s'],
  ])('writes down by %s', async (_, folder, text) => {
    expect(await open(folder()).transcribe(asked(sound(2)))).toEqual({ ok: true, value: { text, alternatives: [] } });
  });

  it('fails for one sound and goes on with the next', async () => {
    const { transcribe } = open(whole('paraformer'));
    await expect(transcribe(asked(sound(1, 0)))).rejects.toThrow('nothing to decode');
    expect(await transcribe(asked(sound(1)))).toMatchObject({ ok: true });
  });

  it('starts anew when its program broke down', async () => {
    const { transcribe } = open(whole('paraformer'));
    await expect(transcribe(asked(sound(1, 1)))).rejects.toThrow('program');
    expect(await transcribe(asked(sound(1)))).toMatchObject({ ok: true });
  });

  it('writes down what was said so far only while nobody waits for it', async () => {
    const { transcribe } = open(whole('paraformer'));
    const final = transcribe(asked(sound(1)));
    expect(await transcribe(asked(sound(1), true))).toMatchObject({ ok: true, value: { text: '' } });
    expect(await final).toMatchObject({ value: { text: 'paraformer heard 1.0 s' } });
    expect(await transcribe(asked(sound(1), true))).toMatchObject({ value: { text: 'paraformer heard 1.0 s' } });
  });
});

describe('a machine that is set to listen itself', () => {
  const compose = (settings: Record<string, string>, installed = module) => {
    const told: string[] = [];
    const read = readSettings({ LOG_LEVEL: 'SILENT', ...settings });
    const listening = composeLocalListening(read, Date.now, { tell: (text) => told.push(text), module: installed });
    closings.push(listening.close);
    return { ...listening, told };
  };

  it('listens where the folder of a model is named, and says so to the pages', async () => {
    const { ways, transcribe, told } = compose({ SHERPA_FOLDER: whole('paraformer') });
    expect(ways).toEqual({ listening: 'sherpa', partials: true, browserRecognition: false });
    expect(await transcribe(asked(sound(1)))).toMatchObject({ ok: true });
    expect(told).toEqual([]);
  });

  it('tells its operator what is missing, and goes on without listening', async () => {
    const cases = [
      compose({ LISTENING: 'sherpa' }),
      compose({ LISTENING: 'sherpa', SHERPA_FOLDER: '/no/such/folder' }),
      compose({ SHERPA_FOLDER: whole('paraformer') }, 'no-such-module-at-all'),
    ];
    for (const { ways, transcribe } of cases) {
      expect(ways.listening).toBe('none');
      expect(await transcribe(asked(sound(1)))).toEqual({ ok: false, failure: { kind: 'no-listening' } });
    }
    expect(cases.map(({ told }) => told[0])).toEqual([
      expect.stringContaining('SHERPA_FOLDER is not set'),
      expect.stringContaining('/no/such/folder'),
      expect.stringContaining('npm install --no-save sherpa-onnx-node@1.13.8'),
    ]);
    expect(cases.every(({ told }) => told[0]?.includes('docs/voice.md'))).toBe(true);
  });

  it('does not listen unless it is told to', () => {
    expect(compose({}).ways.listening).toBe('none');
    expect(compose({ LISTENING: 'none', SHERPA_FOLDER: whole('paraformer') }).ways.listening).toBe('none');
    expect(compose({ BROWSER_RECOGNITION: 'on' }).ways.browserRecognition).toBe(true);
  });
});
