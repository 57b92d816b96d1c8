import type { Language } from '#contract/language.ts';
import type { SpeechRate } from '#contract/voice/speech.ts';
import type { Voiced } from '../../host/host-scene.ts';
import type { Sentence } from '../speaker.ts';

/** How a run of sentences is said. */
export type How = { language: Language; rate: SpeechRate; personal: boolean };

/** What is told of a sentence while it is being said. */
export type Told = {
  /** It is heard from this moment on; told again where its timing became clearer, or changed by a pause. */
  began: (voiced: Voiced) => void;
  ended: () => void;
  /** It is not heard, or not any more. */
  failed: () => void;
};

/** Each takes effect within 50 ms. Nothing is told after `stop`. */
export type Playing = { stop: () => void; pause: () => void; resume: () => void };

/** A sentence that may begin at once. */
export type Line = {
  audible: boolean;
  /** Milliseconds, about. */
  lasts: number;
  begin: (told: Told) => Playing;
};

/** A way of saying something. */
export type Voice = {
  /** Whether it is worth asking now. */
  isHere: (how: How) => boolean;
  /** Undefined where it fails. Does not throw. */
  prepare: (sentence: Sentence, how: How) => Promise<Line | undefined>;
  /** Softer while somebody else may be speaking, and back. */
  duck: (on: boolean) => void;
  /** 0 to 1. */
  setVolume: (volume: number) => void;
  close: () => void;
};

/** Time, in milliseconds as `performance.now()` has it. `after` returns how to call it off. */
export type Clock = { now: () => number; after: (wait: number, run: () => void) => () => void };

export const browserClock: Clock = {
  now: () => performance.now(),
  after: (wait, run) => {
    const timer = setTimeout(run, wait);
    return () => clearTimeout(timer);
  },
};
