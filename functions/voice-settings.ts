import * as z from 'zod';

/** What can be set of speaking and listening. */
export const VoiceSettings = z.object({
  /** Who makes speech: Amazon Polly, an OpenAI-compatible endpoint, the espeak-ng process of this machine, or nobody. */
  SPEAKING: z.enum(['polly', 'openai', 'espeak', 'none']).optional(),
  /** Who writes down what was said: Amazon Transcribe, an OpenAI-compatible endpoint, sherpa-onnx on this machine, or nobody. */
  LISTENING: z.enum(['transcribe', 'openai', 'sherpa', 'none']).default('none'),
  /** `on`: where nobody else listens, the browser's own recognition may; it sends the sound to the browser's maker. */
  BROWSER_RECOGNITION: z.enum(['on', 'off']).default('off'),
});
