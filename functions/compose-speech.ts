import { createHash } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import type { Files } from '#core/files/files.ts';
import { fail } from '#core/result.ts';
import { breakCircuit } from '#core/voice/break-circuit.ts';
import { cachedSpeech } from '#core/voice/cached-speech.ts';
import type { MakeSpeech } from '#core/voice/voice-ports.ts';
import { composeProviderKey } from './compose-provider-key.ts';
import { describeError } from './host/describe-error.ts';
import { lazily } from './lazily.ts';
import type { Settings } from './settings.ts';

/** Who speaks, and how. */
export type Speech = {
  speaking: NonNullable<Settings['SPEAKING']>;
  makeSpeech: MakeSpeech;
  /** Somebody is about to want it to speak: what takes long to start may start. */
  wake?: () => void;
  close: () => void;
};

/** A voice, and whatever changes its sound, as a text. */
export type NamedVoice = { makeSpeech: MakeSpeech; name: string };

export const noVoice: MakeSpeech = async () => fail({ kind: 'no-voice' });

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Loaded when first needed: most cold starts of the voice are for listening, and a machine may never speak. */
const pollyVoice = ({ POLLY_VOICE_ZH, POLLY_VOICE_EN, POLLY_ENGINE: engine }: Settings): NamedVoice => ({
  makeSpeech: lazily(async () => {
    const { makePollySpeech } = await import('#adapters/aws/polly-speech.ts');
    return makePollySpeech({ voices: { zh: POLLY_VOICE_ZH, en: POLLY_VOICE_EN }, engine });
  }),
  name: ['polly', POLLY_VOICE_ZH, POLLY_VOICE_EN, engine].join(),
});

const openaiVoice = (settings: Settings): NamedVoice => {
  const { SPEECH_BASE_URL: baseUrl, SPEECH_MODEL: model, SPEECH_VOICE: voice } = settings;
  const readKey = composeProviderKey(settings.SPEECH_KEY, settings.SPEECH_KEY_SECRET_ID);
  return {
    makeSpeech: lazily(async () => {
      const { makeOpenaiSpeech } = await import('#adapters/model/openai-speech.ts');
      return makeOpenaiSpeech({ baseUrl, model, voice, readKey });
    }),
    name: ['openai', baseUrl, model, voice].join(),
  };
};

/** A voice of the cloud, the same in a Lambda and on a machine that reaches it. */
export const composeCloudVoice = (settings: Settings, speaking: 'polly' | 'openai'): NamedVoice =>
  speaking === 'polly' ? pollyVoice(settings) : openaiVoice(settings);

/** A voice that is left alone when it fails, and whose sentences are kept where there is a place for them. */
export const composeReliable = (
  { LOG_LEVEL: logLevel }: Pick<Settings, 'LOG_LEVEL'>,
  now: () => number,
  { makeSpeech, name, files }: NamedVoice & { files: Files | undefined },
): MakeSpeech => {
  const logger = new Logger({ serviceName: 'lingban-voice', logLevel });
  const report = (error: unknown) => logger.warn('no voice', { cause: describeError(error) });
  const reliable = breakCircuit(makeSpeech, { now, report, resting: 'no-voice' });
  return files === undefined ? reliable : cachedSpeech(reliable, name, { files, digest, report });
};

const bucketFiles = (bucket: string): Files => {
  const load = lazily(async () => {
    const { makeS3Files } = await import('#adapters/aws/s3-files.ts');
    const files = makeS3Files({ bucket });
    return () => files;
  });
  return {
    read: async (key) => (await load(undefined)).read(key),
    write: async (key, content, type) => (await load(undefined)).write(key, content, type),
    list: async (prefix) => (await load(undefined)).list(prefix),
    remove: async (key) => (await load(undefined)).remove(key),
  };
};

/** Wires the voice that the settings of a Lambda name; none where they name none, or one of a machine. */
export const composeSpeech = (settings: Settings, now: () => number): Speech => {
  const { SPEAKING: speaking, SPEECH_BUCKET: bucket } = settings;
  if (speaking !== 'polly' && speaking !== 'openai') return { speaking: 'none', makeSpeech: noVoice, close: () => {} };
  const files = bucket === undefined ? undefined : bucketFiles(bucket);
  const voice = composeCloudVoice(settings, speaking);
  return { speaking, makeSpeech: composeReliable(settings, now, { ...voice, files }), close: () => {} };
};
