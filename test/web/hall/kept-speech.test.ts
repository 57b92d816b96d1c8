import { describe, expect, it } from 'vitest';
import type { SpeechInput, Spoken } from '#contract/voice/speech.ts';
import { fail, ok } from '#core/result.ts';
import { keepSpeech, type SpeechStore, type SpeechUse, toDrop } from '../../../web/hall/offline/kept-speech.ts';

const input = (text: string): SpeechInput => ({ text, language: 'zh', rate: 'normal' });
const spoken = (size: number): Spoken => ({ audio: 'A'.repeat(size), type: 'audio/mpeg', visemes: [] });

/** The twin of the browser's database. */
const aStore = () => {
  const held = new Map<string, { use: SpeechUse; spoken: Spoken }>();
  const store: SpeechStore = {
    read: async (key) => held.get(key)?.spoken,
    write: async (use, it) => void held.set(use.key, { use, spoken: it }),
    touch: async (use) => {
      const before = held.get(use.key);
      if (before) held.set(use.key, { ...before, use });
    },
    uses: async () => [...held.values()].map(({ use }) => use),
    remove: async (keys) => {
      for (const key of keys) held.delete(key);
    },
  };
  return { held, store };
};

/** A voice that counts what it was asked for, and a clock that goes on by one at each look. */
const aVoice = (store: SpeechStore, { limit = 1000, voice = 'espeak', silent = false, size = 100 } = {}) => {
  const asked: string[] = [];
  let now = 0;
  const speak = keepSpeech(
    async ({ text }) => {
      asked.push(text);
      return silent ? fail({ kind: 'no-voice' }) : ok(spoken(size));
    },
    {
      store,
      voice,
      limit,
      now: () => {
        now += 1;
        return now;
      },
    },
  );
  return { asked, speak };
};

const settle = () => new Promise((done) => setTimeout(done, 0));

describe('kept speech', () => {
  it('is made once and then said from what is kept, without a voice too', async () => {
    const { store } = aStore();
    const { asked, speak } = aVoice(store);
    await speak(input('您好'));
    await settle();
    expect(await speak(input('您好'))).toEqual(ok(spoken(100)));
    expect(asked).toEqual(['您好']);
    const without = aVoice(store, { silent: true });
    expect((await without.speak(input('您好'))).ok).toBe(true);
    expect(await without.speak(input('别的'))).toEqual(fail({ kind: 'no-voice' }));
  });

  it('is of one voice, one language and one rate, and cannot be read back from its key', async () => {
    const { held, store } = aStore();
    const { asked, speak } = aVoice(store);
    await speak(input('12号窗口'));
    await settle();
    await speak({ ...input('12号窗口'), rate: 'slow' });
    await speak({ ...input('12号窗口'), language: 'en' });
    const other = aVoice(store, { voice: 'polly' });
    await other.speak(input('12号窗口'));
    expect([asked.length, other.asked.length]).toEqual([3, 1]);
    for (const key of held.keys()) expect(key).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps nothing that concerns one visitor', async () => {
    const { held, store } = aStore();
    const { asked, speak } = aVoice(store);
    await speak({ ...input('王女士，轮到您了'), personal: true });
    await settle();
    await speak({ ...input('王女士，轮到您了'), personal: true });
    expect([asked.length, held.size]).toEqual([2, 0]);
  });

  it('stays within its room by dropping what was longest unused', async () => {
    const { held, store } = aStore();
    const { asked, speak } = aVoice(store, { limit: 1000, size: 200 });
    for (const text of ['一', '二', '三', '四', '五']) {
      await speak(input(text));
      await settle();
    }
    await speak(input('一'));
    await settle();
    await speak(input('六'));
    await settle();
    expect(held.size).toBe(4);
    asked.length = 0;
    await speak(input('一'));
    await speak(input('二'));
    expect(asked).toEqual(['二']);
  });

  it('drops nothing while all fits, and a tenth more than it must once it does not', () => {
    const uses = Array.from({ length: 10 }, (_, index) => ({ key: String(index), size: 100, usedAt: 10 - index }));
    expect(toDrop(uses, 1000)).toEqual([]);
    expect(toDrop(uses, 999)).toEqual(['9', '8']);
  });

  it('does without a store that fails', async () => {
    const broken = async () => {
      throw new Error('no room');
    };
    const store: SpeechStore = { read: broken, write: broken, touch: broken, uses: broken, remove: broken };
    const { asked, speak } = aVoice(store);
    expect((await speak(input('您好'))).ok).toBe(true);
    expect((await speak(input('您好'))).ok).toBe(true);
    await settle();
    expect(asked).toHaveLength(2);
  });
});
