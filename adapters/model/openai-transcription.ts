import OpenAI, { BadRequestError, toFile } from 'openai';
import * as z from 'zod';
import type { Language } from '#contract/language.ts';
import { sampleRate, type Transcription, type TranscriptionInput } from '#contract/voice/listening.ts';
import { ok } from '#core/result.ts';
import type { Transcribe } from '#core/voice/voice-ports.ts';
import { isHeardInSilence } from './heard-in-silence.ts';
import { writeWav } from './wav-sound.ts';

export type TranscriptionEndpoint = {
  /** Undefined: OpenAI's own. */
  baseUrl: string | undefined;
  model: string;
  /** Read at each call: a secret store keeps what it has read. */
  readKey: () => Promise<string>;
  /** The hall's own words. */
  promptOf: (language: Language) => string;
};

/** Milliseconds: the page waits for three seconds. */
const patience = 2700;

/** What servers tell beside the text: Whisper's segments, or the tokens of later models. All of it may be missing. */
const Written = z.object({
  text: z.string(),
  segments: z.array(z.object({ avg_logprob: z.number(), no_speech_prob: z.number().optional() })).nullish(),
  logprobs: z.array(z.object({ logprob: z.number() })).nullish(),
});
type Written = z.infer<typeof Written>;

/** Whisper's own rule for a segment in which nobody speaks. Source: openai/whisper, transcribe.py, defaults. */
const isSilent = ({ segments }: Written) =>
  (segments?.length ?? 0) > 0 &&
  (segments ?? []).every(({ avg_logprob, no_speech_prob = 0 }) => no_speech_prob > 0.6 && avg_logprob < -1);

const confidenceOf = ({ segments, logprobs }: Written) => {
  const logs = segments?.map((it) => it.avg_logprob) ?? logprobs?.map((it) => it.logprob) ?? [];
  if (logs.length === 0) return {};
  return { confidence: Math.min(1, Math.exp(logs.reduce((sum, it) => sum + it, 0) / logs.length)) };
};

const transcriptionOf = (written: Written, prompt: string): Transcription => {
  const text = written.text.trim();
  if (isSilent(written) || isHeardInSilence(text, prompt)) return { text: '', alternatives: [] };
  return { text, alternatives: [], ...confidenceOf(written) };
};

const wavOf = (audio: string) => {
  const bytes = Buffer.from(audio, 'base64');
  const samples = Int16Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => bytes.readInt16LE(at * 2));
  return toFile(writeWav({ sampleRate, samples }), 'utterance.wav', { type: 'audio/wav' });
};

/**
 * Writes down by an endpoint that has OpenAI's `/audio/transcriptions`. The detailed form is asked for, and the plain one
 * from then on where a model does not have it. Throws when it fails or is late.
 */
export const makeOpenaiTranscription = (endpoint: TranscriptionEndpoint): Transcribe => {
  const { baseUrl, model, readKey, promptOf } = endpoint;
  let form: 'verbose_json' | 'json' = 'verbose_json';

  const write = async ({ language, audio }: TranscriptionInput, signal: AbortSignal): Promise<unknown> => {
    const client = new OpenAI({ baseURL: baseUrl ?? null, apiKey: await readKey(), maxRetries: 0 });
    const file = await wavOf(audio);
    const prompt = promptOf(language);
    const asked = { file, model, language, temperature: 0, ...(prompt === '' ? {} : { prompt }) };
    if (form === 'json') return client.audio.transcriptions.create({ ...asked, response_format: form }, { signal });
    try {
      return await client.audio.transcriptions.create({ ...asked, response_format: form }, { signal });
    } catch (error) {
      if (!(error instanceof BadRequestError)) throw error;
      form = 'json';
      return client.audio.transcriptions.create({ ...asked, response_format: form }, { signal });
    }
  };

  return async (input) => {
    const written = Written.parse(await write(input, AbortSignal.timeout(patience)));
    return ok(transcriptionOf(written, promptOf(input.language)));
  };
};
