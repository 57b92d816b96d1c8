import { Logger } from '@aws-lambda-powertools/logger';
import { transcribeOrigin } from '#adapters/aws/transcribe-origin.ts';
import type { Language } from '#contract/language.ts';
import type { VoiceWays } from '#contract/voice/voice-ways.ts';
import { fail } from '#core/result.ts';
import { breakCircuit } from '#core/voice/break-circuit.ts';
import type { OpenListening, Transcribe } from '#core/voice/voice-ports.ts';
import { composeProviderKey } from './compose-provider-key.ts';
import { describeError } from './host/describe-error.ts';
import { lazily } from './lazily.ts';
import type { Settings } from './settings.ts';

/** Who listens, and how. */
export type Listening = {
  ways: Pick<VoiceWays, 'listening' | 'partials' | 'browserRecognition'>;
  openListening: OpenListening;
  transcribe: Transcribe;
  close: () => void;
};

/** Whom the pages talk to beside this host while they listen. */
export const listeningOrigins = ({ LISTENING, AWS_REGION, TRANSCRIBE_ENDPOINT }: Settings): string[] => {
  if (LISTENING !== 'transcribe') return [];
  if (TRANSCRIBE_ENDPOINT !== undefined) return [TRANSCRIBE_ENDPOINT];
  return AWS_REGION === undefined ? [] : [transcribeOrigin(AWS_REGION)];
};

const noAddress: OpenListening = async () => fail({ kind: 'no-listening' });
const noTranscription: Transcribe = async () => fail({ kind: 'no-listening' });

const waysOf = (settings: Settings, listening: VoiceWays['listening'], partials = false) => ({
  listening,
  partials,
  browserRecognition: settings.BROWSER_RECOGNITION === 'on',
});

/** Nobody but, where the operator allows it, the browser itself. */
export const composeNoListening = (settings: Settings): Listening => ({
  ways: waysOf(settings, 'none'),
  openListening: noAddress,
  transcribe: noTranscription,
  close: () => {},
});

/** What a provider that keeps failing, or that throws, is to those who listen. */
const reliable = (settings: Pick<Settings, 'LOG_LEVEL'>, now: () => number) => {
  const logger = new Logger({ serviceName: 'lingban-voice', logLevel: settings.LOG_LEVEL });
  const report = (error: unknown) => logger.warn('no listening', { cause: describeError(error) });
  return { now, report, resting: 'no-listening' } as const;
};

const composeAddresses = (settings: Settings, now: () => number): OpenListening => {
  const { AWS_REGION: region, VOCABULARY_NAME: vocabulary, TRANSCRIBE_ENDPOINT: endpoint } = settings;
  if (region === undefined)
    throw new Error('Set AWS_REGION: LISTENING is transcribe, and nobody knows in which region.');
  const open = lazily(async () => {
    const [{ makeTranscribeAddress }, { readRoleCredentials }] = await Promise.all([
      import('#adapters/aws/transcribe-address.ts'),
      import('#adapters/aws/role-credentials.ts'),
    ]);
    const readCredentials = readRoleCredentials(region);
    return makeTranscribeAddress({ region, readCredentials, vocabulary, endpoint, now });
  });
  return breakCircuit(open, reliable(settings, now));
};

/** The hall's own words for each language, read from the release once. */
const composePrompts = async (releaseFile: string): Promise<(language: Language) => string> => {
  const [{ openReleaseFile }, { termsOf }, { listenPrompt }] = await Promise.all([
    import('./open-release-file.ts'),
    import('#core/vocabulary/terms-of.ts'),
    import('#core/voice/listen-prompt.ts'),
  ]);
  const release = openReleaseFile(releaseFile);
  const of = (language: Language) => listenPrompt(termsOf(release, language), language);
  const prompts = { zh: of('zh'), en: of('en') };
  return (language) => prompts[language];
};

const composeEndpoint = (settings: Settings, now: () => number): Transcribe => {
  const { LISTEN_BASE_URL: baseUrl, LISTEN_MODEL: model, LISTEN_KEY, LISTEN_KEY_SECRET_ID } = settings;
  const readKey = composeProviderKey(LISTEN_KEY, LISTEN_KEY_SECRET_ID);
  const transcribe = lazily(async () => {
    const [{ makeOpenaiTranscription }, promptOf] = await Promise.all([
      import('#adapters/model/openai-transcription.ts'),
      composePrompts(settings.RELEASE_FILE),
    ]);
    return makeOpenaiTranscription({ baseUrl, model, readKey, promptOf });
  });
  return breakCircuit(transcribe, reliable(settings, now));
};

/** Leaves a provider of the machine itself alone while it keeps failing. */
export const composeReliableTranscribe = (
  settings: Settings,
  now: () => number,
  made: { transcribe: Transcribe; close: () => void },
): Listening => {
  return {
    ways: waysOf(settings, 'sherpa', true),
    openListening: noAddress,
    transcribe: breakCircuit(made.transcribe, reliable(settings, now)),
    close: made.close,
  };
};

/** Wires whoever writes down what is said, by the settings. Throws where they name one and not what it needs. */
export const composeListening = (settings: Settings, now: () => number): Listening => {
  const nobody = composeNoListening(settings);
  const partials = settings.LISTEN_PARTIALS === 'on';
  switch (settings.LISTENING) {
    case 'transcribe':
      return {
        ...nobody,
        ways: waysOf(settings, 'transcribe'),
        openListening: composeAddresses(settings, now),
      };
    case 'openai':
      return { ...nobody, ways: waysOf(settings, 'openai', partials), transcribe: composeEndpoint(settings, now) };
    default:
      // sherpa-onnx runs on a machine of the hall only
      return nobody;
  }
};
