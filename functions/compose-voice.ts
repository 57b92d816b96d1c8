import { makeVerifyToken } from '#adapters/token/jose-token.ts';
import { voiceRoutes } from '#contract/voice-routes.ts';
import { ok } from '#core/result.ts';
import { composeListening, type Listening } from './compose-listening.ts';
import { composeSigningKey } from './compose-signing-key.ts';
import { composeSpeech, type Speech } from './compose-speech.ts';
import { makeEndpoint } from './host/endpoint.ts';
import type { Composition } from './host/lambda.ts';
import type { Settings } from './settings.ts';

/** What a host may add that a Lambda has not: the programs of its own machine. */
export type VoiceParts = { speech?: Speech; listening?: Listening };

/** Wires the Lambda `voice`: speaking and listening, by whoever is configured. It touches no table. */
export const composeVoice = (settings: Settings, now: () => number = Date.now, parts: VoiceParts = {}): Composition => {
  const endpoint = makeEndpoint({ verifyToken: makeVerifyToken(composeSigningKey(settings), { now }) });
  const { speaking, makeSpeech, wake, close } = parts.speech ?? composeSpeech(settings, now);
  const { openListening, transcribe, ...listening } = parts.listening ?? composeListening(settings, now);
  const ways = { speaking, ...listening.ways };
  const readVoice = () => {
    // only a screen that speaks asks this
    wake?.();
    return ok(ways);
  };
  return {
    endpoints: {
      readVoice: endpoint(voiceRoutes.readVoice, readVoice),
      makeSpeech: endpoint(voiceRoutes.makeSpeech, makeSpeech),
      openListening: endpoint(voiceRoutes.openListening, openListening),
      transcribe: endpoint(voiceRoutes.transcribe, transcribe),
    },
    logLevel: settings.LOG_LEVEL,
    name: 'voice',
    close: () => {
      close();
      listening.close();
    },
  };
};
