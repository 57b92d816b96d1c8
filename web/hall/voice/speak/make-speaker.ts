import type { VoiceWays } from '#contract/voice/voice-ways.ts';
import type { Speaker, SpeakerEvent } from '../speaker.ts';
import { makeCaptionVoice } from './caption-voice.ts';
import type { FetchSpeech } from './fetch-speech.ts';
import { makeMadeVoice } from './made-voice.ts';
import { makeOwnVoice } from './own-voice.ts';
import { type Saying, saySentences } from './say-sentences.ts';
import { makeSoundOutput } from './sound-output.ts';
import { browserClock, type Clock } from './voice.ts';

export type SpeakerParts = {
  /** In which ways this hall speaks; undefined until it is known. */
  ways: () => Pick<VoiceWays, 'speaking'> | undefined;
  fetchSpeech: FetchSpeech;
  /** What the browser gives, for tests and other places to differ. */
  synthesis?: SpeechSynthesis | undefined;
  makeContext?: () => AudioContext;
  clock?: Clock;
};

/**
 * Speaks by the server's voice, else by the browser's own where it has one, else by captions alone. Sound and mouth are
 * on one timeline: `startedAt` of a sentence is when its sound is heard.
 */
export const makeSpeaker = (parts: SpeakerParts): Speaker => {
  const { fetchSpeech, ways, clock = browserClock, makeContext } = parts;
  const output = makeSoundOutput(makeContext, clock);
  const isOffered = () => (ways()?.speaking ?? 'none') !== 'none';
  const voices = [
    makeMadeVoice(fetchSpeech, output, isOffered, clock),
    makeOwnVoice('synthesis' in parts ? parts.synthesis : globalThis.speechSynthesis, clock),
    makeCaptionVoice(clock),
  ] as const;
  const listeners = new Set<(event: SpeakerEvent) => void>();
  let saying: Saying | undefined;

  const tell = (event: SpeakerEvent) => {
    for (const told of [...listeners]) told(event);
  };
  const stop = () => {
    if (!saying) return;
    saying.stop();
    saying = undefined;
    tell({ kind: 'stopped' });
  };
  const allow = () => void output.allow();
  globalThis.addEventListener('pointerdown', allow);

  return {
    say: (sentences, how) => {
      stop();
      const own = saySentences(
        sentences,
        { personal: false, ...how },
        {
          voices,
          clock,
          tell: (event) => {
            if (event.kind === 'done' && saying === own) saying = undefined;
            tell(event);
          },
        },
      );
      saying = own;
    },
    stop,
    duck: (on) => {
      for (const voice of voices) voice.duck(on);
    },
    pause: () => saying?.pause(),
    resume: () => saying?.resume(),
    setVolume: (volume) => {
      for (const voice of voices) voice.setVolume(Math.min(1, Math.max(0, volume)));
    },
    isSpeaking: () => saying !== undefined,
    subscribe: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    close: () => {
      stop();
      globalThis.removeEventListener('pointerdown', allow);
      for (const voice of voices) voice.close();
      listeners.clear();
    },
  };
};
