import {
  EngineNotSupportedException,
  PollyClient,
  SynthesizeSpeechCommand,
  ValidationException,
  type VoiceId,
} from '@aws-sdk/client-polly';
import * as z from 'zod';
import { withinTime } from '#adapters/model/within-time.ts';
import type { Language } from '#contract/language.ts';
import type { SpeechInput } from '#contract/voice/speech.ts';
import { ok } from '#core/result.ts';
import { markOfPolly } from '#core/voice/visemes/polly-visemes.ts';
import { timelineOf } from '#core/voice/visemes/timeline-of.ts';
import type { MakeSpeech } from '#core/voice/voice-ports.ts';
import { pollySsml } from './polly-ssml.ts';

type Engine = 'neural' | 'standard';
export type PollyVoice = { voices: Record<Language, string>; engine: Engine };

const codes = { zh: 'cmn-CN', en: 'en-US' } as const;
/** Milliseconds: the page has gone on to captions by then. */
const patience = { total: 4000, again: 1500 };

/** One mark a line, as Polly sends them. */
const Mark = z.object({ time: z.number(), type: z.literal('viseme'), value: z.string() });

/** Polly's client speaks HTTP/2 of its own accord, over plain `http:` too; `endpoint` is for a stand-in. */
const openPolly = (endpoint?: string) =>
  new PollyClient({ maxAttempts: 1, ...(endpoint === undefined ? {} : { endpoint }) });

/** Some regions name a wrong engine by an error of its own, others by a general one. */
const wantsOtherEngine = (error: unknown) =>
  error instanceof EngineNotSupportedException ||
  (error instanceof ValidationException && /engine/i.test(error.message));

/** Speaks by Amazon Polly: sound and marks are asked for side by side, and each is paid for. Throws when Polly fails. */
export const makePollySpeech = ({ voices, engine }: PollyVoice, client = openPolly()): MakeSpeech => {
  // a voice or a region without the engine stays without it
  const engines: Record<Language, Engine> = { zh: engine, en: engine };

  const synthesize = async (input: SpeechInput, marks: boolean, signal: AbortSignal) => {
    const command = new SynthesizeSpeechCommand({
      Engine: engines[input.language],
      LanguageCode: codes[input.language],
      VoiceId: voices[input.language] as VoiceId,
      TextType: 'ssml',
      Text: pollySsml(input),
      ...(marks ? { OutputFormat: 'json', SpeechMarkTypes: ['viseme'] } : { OutputFormat: 'mp3' }),
    });
    const { AudioStream } = await client.send(command, { abortSignal: signal });
    if (AudioStream === undefined) throw new Error('Polly sent nothing.');
    return AudioStream;
  };

  const speak = async (input: SpeechInput, signal: AbortSignal) => {
    const [sound, marks] = await Promise.all([
      synthesize(input, false, signal).then((it) => it.transformToString('base64')),
      synthesize(input, true, signal).then((it) => it.transformToString()),
    ]);
    const lines = marks.split('\n').filter((line) => line !== '');
    const visemes = timelineOf(lines.map((line) => markOfPolly(Mark.parse(JSON.parse(line)))));
    return ok({ audio: sound, type: 'audio/mpeg', visemes } as const);
  };

  return async (input) =>
    withinTime(patience, async (signal) => {
      try {
        return await speak(input, signal);
      } catch (error) {
        if (!wantsOtherEngine(error) || engines[input.language] === 'standard') throw error;
        engines[input.language] = 'standard';
        return speak(input, signal);
      }
    });
};
