import * as z from 'zod';

/** What can be set of speaking and listening. */
export const VoiceSettings = z.object({
  /** Who makes speech: Amazon Polly, an OpenAI-compatible endpoint, the espeak-ng process of this machine, or nobody. */
  SPEAKING: z.enum(['polly', 'openai', 'espeak', 'none']).optional(),
  /** The voice of Amazon Polly for each language, and the engine: a voice that has no neural engine here speaks by the standard one. */
  POLLY_VOICE_ZH: z.string().min(1).default('Zhiyu'),
  POLLY_VOICE_EN: z.string().min(1).default('Joanna'),
  POLLY_ENGINE: z.enum(['neural', 'standard']).default('neural'),
  /** An endpoint that speaks as OpenAI's `/audio/speech` does: its address, up to and with `/v1`. */
  SPEECH_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SPEECH_MODEL: z.string().min(1).default('tts-1'),
  SPEECH_VOICE: z.string().min(1).default('alloy'),
  /** Its key, or the Secrets Manager secret whose text is the key. Many of a hall's own machines need none. */
  SPEECH_KEY: z.string().min(1).optional(),
  SPEECH_KEY_SECRET_ID: z.string().min(1).optional(),
  /** The bucket that keeps the sound of sentences that are said to everybody; without it nothing is kept. */
  SPEECH_BUCKET: z.string().min(3).optional(),
  /** Who writes down what was said: Amazon Transcribe, an OpenAI-compatible endpoint, sherpa-onnx on this machine, or nobody. */
  LISTENING: z.enum(['transcribe', 'openai', 'sherpa', 'none']).optional(),
  /** The region of Amazon Transcribe; a Lambda is told its own. */
  AWS_REGION: z.string().min(1).optional(),
  /** The custom vocabularies in force, without their language: `lingban-1f2e3d4c`. */
  VOCABULARY_NAME: z.string().min(1).optional(),
  /** A stand-in for Amazon Transcribe, for tests: `ws://host:port`. */
  TRANSCRIBE_ENDPOINT: z.url({ protocol: /^wss?$/ }).optional(),
  /** An endpoint that writes down as OpenAI's `/audio/transcriptions` does: its address, up to and with `/v1`. */
  LISTEN_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  LISTEN_MODEL: z.string().min(1).default('whisper-1'),
  /** Its key, or the Secrets Manager secret whose text is the key. Many of a hall's own machines need none. */
  LISTEN_KEY: z.string().min(1).optional(),
  LISTEN_KEY_SECRET_ID: z.string().min(1).optional(),
  /** `on`: what was said so far is written down while it is said; every sentence is then asked for several times. */
  LISTEN_PARTIALS: z.enum(['on', 'off']).default('off'),
  /** The folder of a model for sherpa-onnx, on a machine of the hall. */
  SHERPA_FOLDER: z.string().min(1).optional(),
  /** `on`: where nobody else listens, the browser's own recognition may; it sends the sound to the browser's maker. */
  BROWSER_RECOGNITION: z.enum(['on', 'off']).default('off'),
});
