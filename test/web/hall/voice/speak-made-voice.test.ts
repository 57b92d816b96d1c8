import { describe, expect, it } from 'vitest';
import type { Spoken } from '#contract/voice/speech.ts';
import { fail, ok } from '#core/result.ts';
import { keepSpeech } from '#web/hall/offline/kept-speech.ts';
import { restAfterFailure } from '#web/hall/voice/speak/fetch-speech.ts';
import { makeMadeVoice } from '#web/hall/voice/speak/made-voice.ts';
import { makeSoundOutput } from '#web/hall/voice/speak/sound-output.ts';
import { makeClock } from './a-clock.ts';

const how = { language: 'zh', rate: 'normal', personal: false } as const;

const setUp = (kind: string) => {
  const { clock } = makeClock();
  const asked: unknown[] = [];
  const fetchSpeech = async (input: unknown) => {
    asked.push(input);
    return fail({ kind });
  };
  return { voice: makeMadeVoice(fetchSpeech, makeSoundOutput(), () => true, clock), asked };
};

describe('the voice of the server', () => {
  it('says what is for the ear, and whom it concerns', async () => {
    const { voice, asked } = setUp('no-voice');
    await voice.prepare({ shown: '3号', spoken: '三号' }, { ...how, personal: true });
    expect(asked).toEqual([{ text: '三号', language: 'zh', rate: 'normal', personal: true }]);
  });
});

describe('asking the server to speak', () => {
  const rested = (kind: string) => {
    const { clock, forward } = makeClock();
    let asked = 0;
    const speak = restAfterFailure(async () => {
      asked += 1;
      return fail({ kind });
    }, clock);
    return { speak: () => speak(input), forward, asked: () => asked };
  };
  const input = { text: '您好。', language: 'zh', rate: 'normal', personal: false } as const;

  it.each(['no-voice', 'timeout', 'unreachable', 'internal'])('rests for a while after %s', async (kind) => {
    const { speak, forward, asked } = rested(kind);
    expect(await speak()).toEqual(fail({ kind }));
    expect(await speak()).toEqual(fail({ kind: 'no-voice' }));
    expect(asked()).toBe(1);
    await forward(15_000);
    await speak();
    expect(asked()).toBe(2);
  });

  it.each(['no-token', 'invalid-token'])('goes on for the next visit at once after %s', async (kind) => {
    const { speak, asked } = rested(kind);
    await speak();
    await speak();
    expect(asked()).toBe(2);
  });

  it('says what is kept while the server rests', async () => {
    const { speak, asked } = rested('unreachable');
    const uses = async () => [];
    const kept: Spoken = { audio: 'AAAA', type: 'audio/wav', visemes: [] };
    let held: Spoken | undefined;
    const nothing = async () => {};
    const store = { read: async () => held, write: nothing, touch: nothing, uses, remove: nothing };
    const keeping = keepSpeech(speak, { store, voice: 'espeak', now: () => 0 });
    expect((await keeping(input)).ok).toBe(false);
    held = kept;
    expect(await keeping(input)).toEqual(ok(kept));
    expect(asked()).toBe(1);
  });
});
