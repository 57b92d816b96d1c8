import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#core/result.ts';
import { makeAddresses } from '#web/hall/voice/listen/addresses.ts';
import type { Recognition } from '#web/hall/voice/listen/recogniser.ts';
import { makeTranscribeRecogniser } from '#web/hall/voice/listen/transcribe-recogniser.ts';
import { openUtterance } from '#web/hall/voice/listen/utterance.ts';
import { startTranscribeServer } from '../../../voice/doubles/transcribe-server.ts';

const text = '请问办身份证要带什么材料';
let server: Awaited<ReturnType<typeof startTranscribeServer>>;
let opened = 0;

beforeAll(async () => {
  server = await startTranscribeServer();
});
beforeEach(() => {
  opened = 0;
  server.asked.length = 0;
});
afterAll(() => server.close());

const inAMinute = () => new Date(Date.now() + 60_000).toISOString();
const openAddress = async () => {
  opened += 1;
  return ok({ url: `${server.endpoint}/stream-transcription-websocket?n=${opened}`, expiresAt: inAMinute() });
};
const second = Array.from({ length: 31 }, () => new Float32Array(512).fill(0.1));

const begin = () => {
  const partials: string[] = [];
  const recognition = makeTranscribeRecogniser(openAddress).open('zh', (it) => partials.push(it));
  return { partials, recognition };
};
const speak = ({ push }: Recognition, frames: number, voiced: boolean) => {
  for (let count = 0; count < frames; count += 1) push(new Float32Array(512).fill(voiced ? 0.1 : 0), voiced);
};

/** Says three seconds to a recogniser, and gives what came of it. */
const say = async (seconds = 3) => {
  const { partials, recognition } = begin();
  for (let count = 0; count < seconds; count += 1) for (const frame of second) recognition.push(frame, true);
  return { partials, outcome: await recognition.finish() };
};

describe('streaming to Transcribe', () => {
  it('hears partial texts while it streams, and the last word when it is over', async () => {
    server.hear({ text, confidence: 0.93, alternatives: ['请问办身份证要带什么才料'], delay: 30 });
    const { partials, outcome } = await say();
    expect(outcome).toEqual(ok({ text, alternatives: ['请问办身份证要带什么才料'], confidence: 0.93 }));
    expect(partials.length).toBeGreaterThan(3);
    expect(partials.every((it) => text.startsWith(it))).toBe(true);
    expect(server.asked[0]?.samples).toBe(3 * 31 * 512);
  });

  it('asks for the last word at a pause already, and takes it if nothing more is said', async () => {
    server.hear({ text, confidence: 0.93, delay: 10 });
    const { recognition } = begin();
    speak(recognition, 60, true);
    speak(recognition, 8, false);
    await vi.waitFor(() => expect(server.asked[0]?.samples).toBe(68 * 512));
    speak(recognition, 10, false);
    expect(await recognition.finish()).toMatchObject({ value: { text, confidence: 0.93 } });
    expect(server.asked.map(({ samples }) => samples)).toEqual([68 * 512]);
  });

  it('sends the utterance anew when the visitor goes on after a pause, and shows no less than before', async () => {
    server.hear({ text, delay: 10 });
    const { recognition, partials } = begin();
    speak(recognition, 60, true);
    speak(recognition, 8, false);
    await vi.waitFor(() => expect(partials.at(-1)).toBe(text));
    speak(recognition, 1, true);
    speak(recognition, 5, false);
    expect(server.asked).toHaveLength(1);
    speak(recognition, 30, true);
    expect(await recognition.finish()).toMatchObject({ value: { text } });
    expect(server.asked.map(({ samples }) => samples)).toEqual([68 * 512, 104 * 512]);
    expect(partials.every((it, at) => it.length >= (partials[at - 1] ?? '').length)).toBe(true);
  });

  it('waits for the end of somebody who pauses again and again', async () => {
    server.hear({ text, delay: 10 });
    const { recognition } = begin();
    for (let pause = 0; pause < 5; pause += 1) {
      speak(recognition, 10, true);
      speak(recognition, 9, false);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(await recognition.finish()).toMatchObject({ value: { text } });
    expect(server.asked).toHaveLength(4);
    expect(server.asked.at(-1)?.samples).toBe(95 * 512);
  });

  it('hears nothing where nothing was said', async () => {
    server.hear({ text: '', delay: 10 });
    expect((await say(1)).outcome).toEqual(ok({ text: '', alternatives: [] }));
  });

  it.each(['exception', 'refused'] as const)(
    'sends the whole utterance again after %s, to a new address',
    async (how) => {
      server.hear({ text, delay: 10, fails: { times: 1, how } });
      expect((await say()).outcome).toMatchObject({ ok: true, value: { text } });
      expect(opened).toBe(2);
      expect(server.asked.at(-1)?.samples).toBe(3 * 31 * 512);
    },
  );

  it('gives up after the second time, and where there is no address', async () => {
    server.hear({ text, fails: { times: 2, how: 'exception' } });
    expect((await say()).outcome).toEqual(fail({ kind: 'no-listening' }));
    const recognition = makeTranscribeRecogniser(async () => fail({ kind: 'offline' })).open('zh', () => {});
    expect(await recognition.finish()).toEqual(fail({ kind: 'no-listening' }));
  });

  it('fails within its patience when the provider is silent, and keeps what was heard in part to be confirmed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const silent = () => new Promise<never>(() => {});
      const deaf = { prepare: () => {}, open: () => ({ push: () => {}, finish: silent, cancel: () => {} }) };
      const nothing = openUtterance(deaf, 'zh', () => {}).finish();
      await vi.advanceTimersByTimeAsync(2300);
      expect(await nothing).toEqual({ kind: 'failed', why: 'provider-failed' });

      const half: typeof deaf = {
        ...deaf,
        open: (_language?: string, onPartial?: (text: string) => void) => {
          onPartial?.('办身份证');
          return { push: () => {}, finish: silent, cancel: () => {} };
        },
      };
      const told: unknown[] = [];
      const finished = openUtterance(half, 'zh', (it) => told.push(it)).finish();
      await vi.advanceTimersByTimeAsync(2300);
      expect(told).toEqual([{ kind: 'partial', text: '办身份证' }]);
      expect(await finished).toMatchObject({ kind: 'heard', text: '办身份证', sure: false });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('addresses', () => {
  const until = (at: number) => async () => ok({ url: 'wss://a', expiresAt: new Date(at).toISOString() });

  it('are fetched beforehand, used once, and not when they run out', async () => {
    const open = vi.fn(until(100_000));
    let now = 0;
    const { prepare, take } = makeAddresses(open, () => now);
    prepare('zh');
    prepare('zh');
    expect(open).toHaveBeenCalledTimes(1);
    await take('zh');
    expect(open).toHaveBeenCalledTimes(1);
    await take('zh');
    expect(open).toHaveBeenCalledTimes(2);
    prepare('zh');
    now = 90_000;
    await take('zh');
    expect(open).toHaveBeenCalledTimes(4);
  });

  it('are of the language that is spoken', async () => {
    const open = vi.fn(until(100_000));
    const { prepare, take } = makeAddresses(open, () => 0);
    prepare('zh');
    await take('en');
    expect(open.mock.calls).toEqual([['zh'], ['en']]);
  });
});
