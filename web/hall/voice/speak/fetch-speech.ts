import type { SpeechInput, Spoken } from '#contract/voice/speech.ts';
import { voiceRoutes } from '#contract/voice-routes.ts';
import { fail, type Result } from '#core/result.ts';
import { call } from '#web/shared/call.ts';
import { browserClock, type Clock } from './voice.ts';

/** Brings the sound of a sentence; does not throw. */
export type FetchSpeech = (input: SpeechInput) => Promise<Result<Spoken, { kind: string }>>;

/** Milliseconds: longer than a sentence is waited for, since the next ones are asked for ahead. */
const patience = 6000;
/** Milliseconds for which a server that could not speak is not asked again. */
const rest = 15_000;

/** Not the server's fault: the next visit may be understood. */
const notItsFault = new Set(['no-token', 'invalid-token', 'other-visit', 'invalid-input']);

/** Leaves a server alone for a while when it could not speak. */
export const restAfterFailure = (fetchSpeech: FetchSpeech, clock: Clock = browserClock): FetchSpeech => {
  let restsUntil = 0;
  return async (input) => {
    if (clock.now() < restsUntil) return fail({ kind: 'no-voice' });
    const spoken = await fetchSpeech(input);
    if (!spoken.ok && !notItsFault.has(spoken.failure.kind)) restsUntil = clock.now() + rest;
    return spoken;
  };
};

/** Asks the server, for the visit that goes on; without one it does not speak. */
export const makeFetchSpeech = (token: () => string | undefined): FetchSpeech =>
  restAfterFailure(async (input) => {
    const own = token();
    return own === undefined ? fail({ kind: 'no-token' }) : call(voiceRoutes.makeSpeech, input, own, { patience });
  });
