import { makeVerifyToken } from '#adapters/token/jose-token.ts';
import { voiceRoutes } from '#contract/voice-routes.ts';
import { fail, ok } from '#core/result.ts';
import type { MakeSpeech, OpenListening, Transcribe } from '#core/voice/voice-ports.ts';
import { composeSigningKey } from './compose-signing-key.ts';
import { makeEndpoint } from './host/endpoint.ts';
import type { Composition } from './host/lambda.ts';
import type { Settings } from './settings.ts';

/** What a host may add that a Lambda has not: the programs of its own machine. */
export type VoiceParts = { makeSpeech?: MakeSpeech; transcribe?: Transcribe };

/** Wires the Lambda `voice`: speaking and listening, by whoever is configured. It touches no table. */
export const composeVoice = (settings: Settings, now: () => number = Date.now, parts: VoiceParts = {}): Composition => {
  const endpoint = makeEndpoint({ verifyToken: makeVerifyToken(composeSigningKey(settings), { now }) });
  const makeSpeech: MakeSpeech = parts.makeSpeech ?? (async () => fail({ kind: 'no-voice' }));
  const openListening: OpenListening = async () => fail({ kind: 'no-listening' });
  const transcribe: Transcribe = parts.transcribe ?? (async () => fail({ kind: 'no-listening' }));
  const ways = {
    speaking: settings.SPEAKING ?? 'none',
    listening: settings.LISTENING,
    partials: false,
    browserRecognition: settings.BROWSER_RECOGNITION === 'on',
  };
  return {
    endpoints: {
      readVoice: endpoint(voiceRoutes.readVoice, () => ok(ways)),
      makeSpeech: endpoint(voiceRoutes.makeSpeech, makeSpeech),
      openListening: endpoint(voiceRoutes.openListening, openListening),
      transcribe: endpoint(voiceRoutes.transcribe, transcribe),
    },
    logLevel: settings.LOG_LEVEL,
    name: 'voice',
    close: () => {},
  };
};
