import * as z from 'zod';
import { Language } from '../language.ts';
import { VisemeMark } from './viseme.ts';

/** The longest text that is spoken in one piece, in characters: a sentence or two. */
export const longestSpeech = 300;

export const SpeechRate = z.enum(['slow', 'normal', 'fast']);
export type SpeechRate = z.infer<typeof SpeechRate>;

/** A sentence to be spoken, as written for the ear. */
export const SpeechInput = z.strictObject({
  text: z.string().trim().min(1).max(longestSpeech),
  language: Language,
  rate: SpeechRate.default('normal'),
  /** True where it concerns one visitor, such as a message of a helper: its sound is kept nowhere. */
  personal: z.boolean().optional(),
});
export type SpeechInput = z.infer<typeof SpeechInput>;

/** Sound with the mouth that goes with it. */
export const Spoken = z.strictObject({
  /** The sound, in base64. */
  audio: z.base64(),
  type: z.enum(['audio/mpeg', 'audio/wav', 'audio/ogg']),
  /** Milliseconds, where the provider tells. */
  duration: z.int().min(0).optional(),
  /** By time, beginning with the sound. */
  visemes: z.array(VisemeMark),
});
export type Spoken = z.infer<typeof Spoken>;
