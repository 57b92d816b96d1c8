import type { Language } from '#contract/language.ts';

/** What happens while the screen listens. */
export type ListenerEvent =
  /** How loud it is, 0 to 1, some ten times a second while the microphone is open. */
  | { kind: 'level'; level: number }
  /** Somebody speaks; told again as it goes on, in milliseconds of voice so far. */
  | { kind: 'voice'; lasted: number }
  /** What was heard so far. */
  | { kind: 'partial'; text: string }
  /** The utterance is over and is being written down. */
  | { kind: 'ended' }
  /** `sure` is false where the visitor should confirm by touch. */
  | { kind: 'heard'; text: string; alternatives: readonly string[]; sure: boolean }
  /** Somebody spoke and nothing was understood. */
  | { kind: 'not-caught'; alternatives: readonly string[] }
  /** It was noise after all. */
  | { kind: 'false-alarm' }
  /** Listening is not to be had now; touch and keyboard are. It is tried again when it is started again. */
  | { kind: 'failed'; why: 'not-allowed' | 'no-microphone' | 'no-provider' | 'provider-failed' };

/** Listens to the one in front of the screen. Nothing it does throws. The microphone is closed whenever it is stopped. */
export type Listener = {
  start: (language: Language) => void;
  stop: () => void;
  /** Push-to-talk: an utterance begins and ends by hand. */
  press: () => void;
  release: () => void;
  /** Utterances begin by hand only: the microphone is open between `start` and `stop`, and nobody is listened to unpressed. */
  setByHand: (byHand: boolean) => void;
  /** While the screen itself speaks: only a clear voice counts. */
  setSpeaking: (speaking: boolean) => void;
  /** Elderly speakers pause longer. */
  setPatient: (patient: boolean) => void;
  subscribe: (told: (event: ListenerEvent) => void) => () => void;
  close: () => void;
};
