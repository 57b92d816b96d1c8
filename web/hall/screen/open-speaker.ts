import type { VoiceWays } from '#contract/voice/voice-ways.ts';
import { openIndexedSpeech } from '../offline/indexed-speech.ts';
import { keepSpeech } from '../offline/kept-speech.ts';
import { makeFetchSpeech } from '../voice/speak/fetch-speech.ts';
import { makeSpeaker } from '../voice/speak/make-speaker.ts';
import type { Speaker } from '../voice/speaker.ts';

/** The voice of the screen: what it said once it can say again without a network. What concerns one visitor is not kept. */
export const openSpeaker = (ways: VoiceWays, token: () => string | undefined): Speaker =>
  makeSpeaker({
    ways: () => ways,
    fetchSpeech: keepSpeech(makeFetchSpeech(token), {
      store: openIndexedSpeech(),
      voice: ways.speaking,
      now: Date.now,
    }),
  });
