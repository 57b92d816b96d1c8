import { afterEach, describe, expect, it } from 'vitest';
import { makeEspeakProcess } from '#adapters/local/espeak/espeak-process.ts';
import { hasEspeak, makeEspeakSpeech } from '#adapters/local/espeak/espeak-speech.ts';
import { readWav } from '#adapters/model/wav-sound.ts';
import { SpeechInput, Spoken } from '#contract/voice/speech.ts';

const input = (text: string, more: object = {}) => SpeechInput.parse({ text, language: 'zh', ...more });

// the package is optional
describe.runIf(hasEspeak())('the voice of this machine', () => {
  const espeak = makeEspeakProcess();
  const speak = makeEspeakSpeech(espeak);
  afterEach(() => espeak.close());

  const spoken = async (text: string, more: object = {}) => {
    const made = await speak(input(text, more));
    if (!made.ok) throw new Error('nobody spoke');
    return Spoken.parse(made.value);
  };

  it.each([
    ['请到三号窗口。', 'zh'],
    ['Please go to window three.', 'en'],
  ])('says %s, with a mouth that ends with the sound', async (text, language) => {
    const { audio, duration = 0, visemes } = await spoken(text, { language });
    const sound = readWav(Buffer.from(audio, 'base64'));
    expect(sound && Math.round((sound.samples.length / sound.sampleRate) * 1000)).toBe(duration);
    expect(duration).toBeGreaterThan(500);
    expect(visemes.length).toBeGreaterThan(10);
    expect(visemes.at(-1)?.ms).toBeLessThanOrEqual(duration);
    expect(visemes.at(-1)?.ms).toBeGreaterThan(duration / 2);
  });

  it('says Chinese, not the English names of its characters', async () => {
    // such a name takes a second each
    const { duration = 0 } = await spoken('兄弟姐妹都穷');
    expect(duration).toBeLessThan(3000);
  });

  it('says slowly what it is asked to say slowly', async () => {
    const normal = await spoken('请到三号窗口。');
    const slow = await spoken('请到三号窗口。', { rate: 'slow' });
    expect(slow.duration).toBeGreaterThan((normal.duration ?? 0) * 1.1);
  });

  it('keeps apart what is asked for at once', async () => {
    const texts = ['一。', '请到三号窗口。', '请带好您的身份证和户口簿。'];
    const durations = (await Promise.all(texts.map((text) => spoken(text)))).map(({ duration }) => duration ?? 0);
    expect(durations).toEqual([...durations].sort((a, b) => a - b));
  });

  it('speaks again after its process was killed', async () => {
    await spoken('您好。');
    espeak.close();
    expect((await spoken('您好。')).duration).toBeGreaterThan(200);
  });

  it('is woken before it is needed, and says the first sentence after that like any other', async () => {
    speak.wake();
    expect((await spoken('您好。')).duration).toBeGreaterThan(200);
  });

  it('tells whoever waits when its process is killed', async () => {
    const waiting = espeak.speak({ text: '您好。'.repeat(50), language: 'zh', pace: 1 });
    espeak.close();
    await expect(waiting).rejects.toThrow('espeak-ng ended');
  });
});
