import type { Language } from '#contract/language.ts';
import type { Transcription } from '#contract/voice/listening.ts';
import type { Result } from '#core/result.ts';

/** What one utterance becomes, while it lasts and when it is over. */
export type Recognition = {
  /** 32 ms of sound: 512 samples at 16 kHz; `voiced` is false for the pauses. */
  push: (frame: Float32Array, voiced: boolean) => void;
  /** The utterance is over. Rejects never; `no-listening` where nobody wrote it down. */
  finish: () => Promise<Result<Transcription, { kind: 'no-listening' }>>;
  /** Nobody wants to know any more. */
  cancel: () => void;
};

/** Writes down utterances, one at a time. */
export type Recogniser = {
  /** Somebody will soon speak: whatever takes time beforehand may be done now. */
  prepare: (language: Language) => void;
  open: (language: Language, onPartial: (text: string) => void) => Recognition;
};
