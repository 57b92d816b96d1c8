import type { Language } from '#contract/language.ts';
import type { SpeechRate } from '#contract/voice/speech.ts';
import type { VisemeMark } from '#contract/voice/viseme.ts';

/** What happens while something is said. Times are on the clock of `performance.now()`, in milliseconds. */
export type SpeakerEvent =
  /** A sentence begins, or is told again with the same index where its timing became clearer; `audible` is false where no voice is to be had and the caption alone carries it. */
  | {
      kind: 'sentence';
      index: number;
      text: string;
      startedAt: number;
      visemes: readonly VisemeMark[];
      audible: boolean;
    }
  | { kind: 'done' }
  | { kind: 'stopped' }
  /** A voice failed; it goes on with the next one, or with captions alone. */
  | { kind: 'voice-failed' };

/** `shown` is the caption of a sentence, `spoken` the same for the ear. */
export type Sentence = { shown: string; spoken: string };

/** `personal`: it concerns one visitor, such as a message of a helper, and its sound is kept nowhere. */
type SpeakHow = { language: Language; rate: SpeechRate; personal?: boolean };

/** Speaks, one thing at a time. Nothing it does throws, and nobody waits for it in vain: captions always run. */
export type Speaker = {
  /** Begins at once with the first sentence while the rest is being made; whatever was being said is stopped. */
  say: (sentences: readonly Sentence[], how: SpeakHow) => void;
  stop: () => void;
  /** Softer while somebody else may be speaking, and back. */
  duck: (on: boolean) => void;
  pause: () => void;
  resume: () => void;
  /** 0 to 1. */
  setVolume: (volume: number) => void;
  isSpeaking: () => boolean;
  /** Returns how to stop being told. */
  subscribe: (told: (event: SpeakerEvent) => void) => () => void;
  close: () => void;
};
