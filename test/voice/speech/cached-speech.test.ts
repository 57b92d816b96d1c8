import { describe, expect, it } from 'vitest';
import { makeRecentFiles } from '#adapters/local/recent-files.ts';
import { SpeechInput } from '#contract/voice/speech.ts';
import { fail, ok } from '#core/result.ts';
import { cachedSpeech } from '#core/voice/cached-speech.ts';
import type { MakeSpeech } from '#core/voice/voice-ports.ts';

const input = (text: string, more: object = {}) => SpeechInput.parse({ text, language: 'zh', ...more });

const setUp = (files = makeRecentFiles(1_000_000), voice = 'a voice') => {
  const asked: string[] = [];
  const makeSpeech: MakeSpeech = async ({ text }) => {
    asked.push(text);
    if (text === '失败') return fail({ kind: 'no-voice' });
    return ok({ audio: btoa(`sound ${asked.length}`), type: 'audio/mpeg', visemes: [] });
  };
  const reported: unknown[] = [];
  const digest = (text: string) => Buffer.from(text).toString('hex');
  const speak = cachedSpeech(makeSpeech, voice, { files, digest, report: (error) => reported.push(error) });
  return { speak, asked, reported, files };
};

describe('what was said before', () => {
  it('is said again from the store', async () => {
    const { speak, asked } = setUp();
    const first = await speak(input('您好。'));
    expect(await speak(input('您好。'))).toEqual(first);
    expect(asked).toEqual(['您好。']);
  });

  it('is another sound at another rate, in another language, by another voice', async () => {
    const { speak, asked, files } = setUp();
    await speak(input('您好。'));
    await speak(input('您好。', { rate: 'slow' }));
    await speak(input('您好。', { language: 'en' }));
    expect(asked).toHaveLength(3);
    const other = setUp(files, 'another voice');
    await other.speak(input('您好。'));
    expect(other.asked).toHaveLength(1);
  });

  it('is kept only where somebody spoke', async () => {
    const { speak, asked, files } = setUp();
    await speak(input('失败'));
    await speak(input('失败'));
    expect(asked).toHaveLength(2);
    expect(await files.list('')).toEqual([]);
  });

  it.each([
    ['says so', input('李老师说下午见。', { personal: true })],
    ['holds the number of a phone', input('您的手机号是13812345678。')],
    ['holds such a number in words', input('您的手机号是一三八一二三四五六七八。')],
    ['holds the number of an identity card', input('证号110101199003074514。')],
  ])('is kept nowhere when it %s', async (_, personal) => {
    const { speak, files } = setUp();
    expect((await speak(personal)).ok).toBe(true);
    expect(await files.list('')).toEqual([]);
  });

  it('is made anew when what is kept cannot be read', async () => {
    const { speak, asked, files } = setUp();
    await speak(input('您好。'));
    for (const key of await files.list('')) await files.write(key, new TextEncoder().encode('{"au'), '');
    expect((await speak(input('您好。'))).ok).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('is said even when the store is out of order, and somebody is told', async () => {
    const broken = async () => {
      throw new Error('no store');
    };
    const { speak, reported } = setUp({ read: broken, write: broken, list: broken, remove: broken });
    expect((await speak(input('您好。'))).ok).toBe(true);
    expect(reported).toHaveLength(1);
  });
});

describe('a store in memory', () => {
  it('forgets what was not asked for longest when it is full', async () => {
    const files = makeRecentFiles(30);
    const write = (key: string) => files.write(key, new Uint8Array(10), '');
    for (const key of ['a', 'b', 'c']) await write(key);
    await files.read('a');
    await write('d');
    expect(await files.list('')).toEqual(['a', 'c', 'd']);
  });
});
