import type { SpeechInput, Spoken } from '#contract/voice/speech.ts';
import { guideVersion } from '#core/knowledge/guide-version.ts';
import { ok } from '#core/result.ts';
import type { FetchSpeech } from '../voice/speak/fetch-speech.ts';

/** When a piece of speech was last used, and how much room it takes: milliseconds, bytes. */
export type SpeechUse = { key: string; size: number; usedAt: number };

/** Port: a place for speech. What fails there is a rejection; nothing is said later for it. */
export type SpeechStore = {
  read: (key: string) => Promise<Spoken | undefined>;
  write: (use: SpeechUse, spoken: Spoken) => Promise<void>;
  touch: (use: SpeechUse) => Promise<void>;
  uses: () => Promise<SpeechUse[]>;
  remove: (keys: readonly string[]) => Promise<void>;
};

type Parts = {
  store: SpeechStore;
  /** Who speaks: speech of another voice is other speech. */
  voice: string;
  now: () => number;
  /** Bytes; 50 MB when absent. */
  limit?: number;
};

const usualLimit = 50 * 1024 * 1024;

/** By content alone, and not to be read back: the same sentence is the same speech, whoever asked. */
const keyOf = (voice: string, { text, language, rate }: SpeechInput) => {
  const whole = JSON.stringify([voice, language, rate, text]);
  return guideVersion(whole) + guideVersion(`${whole.length} ${whole}`);
};

const sizeOf = ({ audio, visemes }: Spoken) => audio.length + visemes.length * 40;

/** What has to go, longest unused first, so that a tenth of the room is free again; nothing while all fits. */
export const toDrop = (uses: readonly SpeechUse[], limit: number): string[] => {
  let left = uses.reduce((sum, { size }) => sum + size, 0);
  if (left <= limit) return [];
  const dropped: string[] = [];
  for (const { key, size } of [...uses].sort((one, other) => one.usedAt - other.usedAt)) {
    if (left <= limit * 0.9) break;
    dropped.push(key);
    left -= size;
  }
  return dropped;
};

/**
 * Speaks from what is kept, without a network too; what had to be made is kept, unless it concerns one visitor. A store
 * that fails is done without.
 */
export const keepSpeech = (fetchSpeech: FetchSpeech, { store, voice, now, limit = usualLimit }: Parts): FetchSpeech => {
  const keep = async (use: SpeechUse, spoken: Spoken) => {
    await store.write(use, spoken);
    const dropped = toDrop(await store.uses(), limit);
    if (dropped.length > 0) await store.remove(dropped);
  };
  return async (input) => {
    if (input.personal) return fetchSpeech(input);
    const key = keyOf(voice, input);
    const held = await store.read(key).catch(() => undefined);
    if (held) {
      void store.touch({ key, size: sizeOf(held), usedAt: now() }).catch(() => {});
      return ok(held);
    }
    const made = await fetchSpeech(input);
    if (made.ok) void keep({ key, size: sizeOf(made.value), usedAt: now() }, made.value).catch(() => {});
    return made;
  };
};
