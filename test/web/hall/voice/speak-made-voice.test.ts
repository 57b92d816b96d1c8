import { describe, expect, it } from 'vitest';
import { fail } from '#core/result.ts';
import { makeMadeVoice } from '#web/hall/voice/speak/made-voice.ts';
import { makeSoundOutput } from '#web/hall/voice/speak/sound-output.ts';
import { makeClock } from './a-clock.ts';

const how = { language: 'zh', rate: 'normal', personal: false } as const;
const sentence = { shown: '您好。', spoken: '您好。' };

const setUp = (kind: string) => {
  const { clock, forward } = makeClock();
  const asked: unknown[] = [];
  const fetchSpeech = async (input: unknown) => {
    asked.push(input);
    return fail({ kind });
  };
  return { voice: makeMadeVoice(fetchSpeech, makeSoundOutput(), () => true, clock), forward, asked };
};

describe('the voice of the server', () => {
  it('says what is for the ear, and whom it concerns', async () => {
    const { voice, asked } = setUp('no-voice');
    await voice.prepare({ shown: '3号', spoken: '三号' }, { ...how, personal: true });
    expect(asked).toEqual([{ text: '三号', language: 'zh', rate: 'normal', personal: true }]);
  });

  it.each(['no-voice', 'timeout', 'unreachable', 'internal'])('rests for a while after %s', async (kind) => {
    const { voice, forward } = setUp(kind);
    expect(await voice.prepare(sentence, how)).toBeUndefined();
    expect(voice.isHere(how)).toBe(false);
    await forward(15_000);
    expect(voice.isHere(how)).toBe(true);
  });

  it.each(['no-token', 'invalid-token'])('is there for the next visit at once after %s', async (kind) => {
    const { voice } = setUp(kind);
    expect(await voice.prepare(sentence, how)).toBeUndefined();
    expect(voice.isHere(how)).toBe(true);
  });
});
