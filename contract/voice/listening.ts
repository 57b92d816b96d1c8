import * as z from 'zod';
import { Language } from '../language.ts';

/** All audio that travels is 16-bit PCM, little-endian, one channel, at this rate. */
export const sampleRate = 16_000;

/** The longest utterance that is transcribed at once, in seconds. */
export const longestUtterance = 30;

export const ListeningInput = z.strictObject({ language: Language });
export type ListeningInput = z.infer<typeof ListeningInput>;

/** Where the page may stream its sound to, for one utterance. */
export const ListeningAddress = z.strictObject({
  url: z.url({ protocol: /^wss?$/ }),
  expiresAt: z.iso.datetime(),
});
export type ListeningAddress = z.infer<typeof ListeningAddress>;

/** An utterance to be written down. Nothing of it is kept. */
export const TranscriptionInput = z.strictObject({
  language: Language,
  /** The samples in base64. */
  audio: z.base64().max(Math.ceil((longestUtterance * sampleRate * 2) / 3) * 4),
  /** True while the visitor still speaks: what is heard so far. */
  partial: z.boolean().default(false),
});
export type TranscriptionInput = z.infer<typeof TranscriptionInput>;

/** What was heard; an empty text where nothing was understood. */
export const Transcription = z.strictObject({
  text: z.string(),
  /** Other readings, likeliest first. */
  alternatives: z.array(z.string()),
  /** 0 to 1, where the provider tells. */
  confidence: z.number().min(0).max(1).optional(),
});
export type Transcription = z.infer<typeof Transcription>;
