import { describe, expect, it } from 'vitest';
import { withinTime } from '#adapters/model/within-time.ts';
import { SpeechInput, type Spoken } from '#contract/voice/speech.ts';
import { fail, ok } from '#core/result.ts';
import { breakCircuit } from '#core/voice/break-circuit.ts';
import type { MakeSpeech } from '#core/voice/voice-ports.ts';

const input = SpeechInput.parse({ text: '您好。', language: 'zh' });
const spoken: Spoken = { audio: '', type: 'audio/wav', visemes: [] };

const setUp = (makeSpeech: MakeSpeech) => {
  let now = 0;
  let asked = 0;
  const reported: unknown[] = [];
  const counted: MakeSpeech = (it) => {
    asked += 1;
    return makeSpeech(it);
  };
  const speak = breakCircuit(counted, { now: () => now, report: (it) => reported.push(it), resting: 'no-voice' });
  return {
    speak: () => speak(input),
    asked: () => asked,
    reported,
    pass: (time: number) => {
      now += time;
    },
  };
};

describe('a voice that fails', () => {
  it('is left alone for half a minute after three failures', async () => {
    const { speak, asked, pass } = setUp(async () => fail({ kind: 'no-voice' }));
    for (let time = 0; time < 5; time += 1) expect((await speak()).ok).toBe(false);
    expect(asked()).toBe(3);
    pass(29_999);
    await speak();
    expect(asked()).toBe(3);
    pass(1);
    await speak();
    expect(asked()).toBe(4);
  });

  it('is not left alone when it speaks in between', async () => {
    let turn = 0;
    const { speak, asked } = setUp(async () => {
      turn += 1;
      return turn % 3 === 0 ? ok(spoken) : fail({ kind: 'no-voice' });
    });
    for (let time = 0; time < 12; time += 1) await speak();
    expect(asked()).toBe(12);
  });

  it('may throw: somebody is told, and the visitor gets captions', async () => {
    const { speak, reported } = setUp(async () => {
      throw new Error('no permission');
    });
    expect(await speak()).toEqual({ ok: false, failure: { kind: 'no-voice' } });
    expect(reported).toHaveLength(1);
  });
});

describe('a try within a time', () => {
  const later = <Value>(value: Value, wait: number) =>
    new Promise<Value>((resolve) => {
      setTimeout(() => resolve(value), wait);
    });

  it('is made once more where it fails soon', async () => {
    let tries = 0;
    const made = await withinTime({ total: 1000, again: 100 }, async () => {
      tries += 1;
      if (tries === 1) throw new Error('once');
      return tries;
    });
    expect(made).toBe(2);
  });

  it('is not made again where no time is left for it', async () => {
    let tries = 0;
    const trying = withinTime({ total: 1000, again: 2000 }, async () => {
      tries += 1;
      throw new Error('again');
    });
    await expect(trying).rejects.toThrow('again');
    expect(tries).toBe(1);
  });

  it('is given up when the time is over, and its signal says so', async () => {
    let given: AbortSignal | undefined;
    const trying = withinTime({ total: 30, again: 1000 }, (signal) => {
      given = signal;
      return later('too late', 5000);
    });
    await expect(trying).rejects.toThrow();
    expect(given?.aborted).toBe(true);
  });
});
