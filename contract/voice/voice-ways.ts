import * as z from 'zod';

/** In which ways this hall speaks and listens: what its operator has configured. */
export const VoiceWays = z.strictObject({
  /** Who makes speech; with `none` the page's own voice speaks, if it has one, and captions always stand. */
  speaking: z.enum(['polly', 'openai', 'espeak', 'none']),
  /** `transcribe` streams from the page, the others take an utterance; with `none` the screen is for touch and keyboard. */
  listening: z.enum(['transcribe', 'openai', 'sherpa', 'none']),
  /** Whether partial texts may be had by sending what was said so far. */
  partials: z.boolean(),
  /** Whether the operator lets the browser's own recognition listen, which sends the sound to the browser's maker. */
  browserRecognition: z.boolean(),
});
export type VoiceWays = z.infer<typeof VoiceWays>;
