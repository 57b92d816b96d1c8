import { timelineOf } from '#core/voice/visemes/timeline-of.ts';
import type { FetchSpeech } from './fetch-speech.ts';
import { playSound } from './play-sound.ts';
import type { SoundOutput } from './sound-output.ts';
import { browserClock, type Clock, type Voice } from './voice.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (it) => it.charCodeAt(0)).buffer;

/** The voice that the server makes, on one timeline with the mouth. */
export const makeMadeVoice = (
  fetchSpeech: FetchSpeech,
  output: SoundOutput,
  isOffered: () => boolean,
  clock: Clock = browserClock,
): Voice => ({
  isHere: isOffered,
  prepare: async ({ spoken: text }, how) => {
    const spoken = await fetchSpeech({ text, ...how });
    if (!spoken.ok) return undefined;
    const { audio, visemes: sent } = spoken.value;
    const buffer = await output.decode(bytesOf(audio)).catch(() => undefined);
    if (!buffer) return undefined;
    const lasts = buffer.duration * 1000;
    const visemes = timelineOf(sent, lasts);
    return { audible: true, lasts, begin: (told) => playSound(output, { buffer, visemes }, told, clock) };
  },
  duck: output.duck,
  setVolume: output.setVolume,
  close: output.close,
});
