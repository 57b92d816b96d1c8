import type { SpeechInput, Spoken } from '#contract/voice/speech.ts';
import type { Result } from '#core/result.ts';
import { timelineOf } from '#core/voice/visemes/timeline-of.ts';
import { playSound } from './play-sound.ts';
import type { SoundOutput } from './sound-output.ts';
import { browserClock, type Clock, type Voice } from './voice.ts';

/** Asks the server for the sound of a sentence; does not throw. */
export type FetchSpeech = (input: SpeechInput) => Promise<Result<Spoken, { kind: string }>>;

/** Not the server's fault: the next visit may be understood. */
const notItsFault = new Set(['no-token', 'invalid-token', 'other-visit', 'invalid-input']);

/** Milliseconds for which a server that could not speak is not asked again. */
const rest = 15_000;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (it) => it.charCodeAt(0)).buffer;

/** The voice that the server makes, on one timeline with the mouth. */
export const makeMadeVoice = (
  fetchSpeech: FetchSpeech,
  output: SoundOutput,
  isOffered: () => boolean,
  clock: Clock = browserClock,
): Voice => {
  let restsUntil = 0;
  const fetched = async (input: SpeechInput) => {
    const spoken = await fetchSpeech(input);
    if (!spoken.ok && !notItsFault.has(spoken.failure.kind)) restsUntil = clock.now() + rest;
    return spoken.ok ? spoken.value : undefined;
  };
  return {
    isHere: () => isOffered() && clock.now() >= restsUntil,
    prepare: async ({ spoken: text }, how) => {
      const spoken = await fetched({ text, ...how });
      if (!spoken) return undefined;
      const buffer = await output.decode(bytesOf(spoken.audio)).catch(() => undefined);
      if (!buffer) return undefined;
      const lasts = buffer.duration * 1000;
      const visemes = timelineOf(spoken.visemes, lasts);
      return { audible: true, lasts, begin: (told) => playSound(output, { buffer, visemes }, told, clock) };
    },
    duck: output.duck,
    setVolume: output.setVolume,
    close: output.close,
  };
};
