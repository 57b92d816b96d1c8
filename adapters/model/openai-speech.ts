import OpenAI from 'openai';
import type { SpeechInput } from '#contract/voice/speech.ts';
import { ok } from '#core/result.ts';
import { paceOf } from '#core/voice/speaking-time.ts';
import { guessVisemes } from '#core/voice/visemes/guess-visemes.ts';
import type { MakeSpeech } from '#core/voice/voice-ports.ts';
import { durationOf, readWav, spansOf, writeWav } from './wav-sound.ts';
import { withinTime } from './within-time.ts';

export type SpeechEndpoint = {
  /** Undefined: OpenAI's own. */
  baseUrl: string | undefined;
  model: string;
  voice: string;
  /** Read at each call: a secret store keeps what it has read. */
  readKey: () => Promise<string>;
};

/** Milliseconds: models on a hall's own machine are slower than the cloud's. */
const patience = { total: 6000, again: 2500 };

/**
 * Speaks by an endpoint that has OpenAI's `/audio/speech`. It tells nothing of the mouth, so the spelling is stretched
 * over the part of the sound that is not silent; WAV is asked for, since its length is known. Throws when it fails.
 */
export const makeOpenaiSpeech = ({ baseUrl, model, voice, readKey }: SpeechEndpoint): MakeSpeech => {
  const speak = async ({ text, rate }: SpeechInput, signal: AbortSignal) => {
    const client = new OpenAI({ baseURL: baseUrl ?? null, apiKey: await readKey(), maxRetries: 0 });
    const reply = await client.audio.speech.create(
      { model, voice, input: text, speed: paceOf[rate], response_format: 'wav' },
      { signal },
    );
    const sound = readWav(Buffer.from(await reply.arrayBuffer()));
    if (sound === undefined || sound.samples.length === 0) throw new Error('The speech endpoint sent no 16-bit WAV.');
    return ok({
      audio: writeWav(sound).toString('base64'),
      type: 'audio/wav',
      duration: durationOf(sound),
      visemes: guessVisemes(text, spansOf(sound)),
    } as const);
  };
  return async (input) => withinTime(patience, (signal) => speak(input, signal));
};
