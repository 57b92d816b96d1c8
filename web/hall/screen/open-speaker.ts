import type { VoiceWays } from '#contract/voice/voice-ways.ts';
import { voiceRoutes } from '#contract/voice-routes.ts';
import { fail } from '#core/result.ts';
import type { MakeSpeech } from '#core/voice/voice-ports.ts';
import { call } from '#web/shared/call.ts';
import { openIndexedSpeech } from '../offline/indexed-speech.ts';
import { keepSpeech } from '../offline/kept-speech.ts';
import { makeSpeaker } from '../voice/speak/make-speaker.ts';
import type { Speaker } from '../voice/speaker.ts';

/** Milliseconds: longer than a sentence is waited for, since the next ones are asked for ahead. */
const patience = 6000;

/** The voice of the screen: what it said once it can say again without a network. What concerns one visitor is not kept. */
export const openSpeaker = (ways: VoiceWays, token: () => string | undefined): Speaker => {
  const fetched: MakeSpeech = async (input) => {
    const own = token();
    const reply = own === undefined ? undefined : await call(voiceRoutes.makeSpeech, input, own, { patience });
    return reply?.ok ? reply : fail({ kind: 'no-voice' });
  };
  const kept = keepSpeech(fetched, { store: openIndexedSpeech(), voice: ways.speaking, now: Date.now });
  return makeSpeaker({
    token,
    ways: () => ways,
    fetchSpeech: (input) => (input.personal ? fetched(input) : kept(input)),
  });
};
