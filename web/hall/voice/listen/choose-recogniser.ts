import type { VoiceWays } from '#contract/voice/voice-ways.ts';
import { voiceRoutes } from '#contract/voice-routes.ts';
import { call } from '#web/shared/call.ts';
import { findBrowserRecogniser } from './browser-recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { makeTranscribeRecogniser } from './transcribe-recogniser.ts';
import { makeUtteranceRecogniser } from './utterance-recogniser.ts';

/** Milliseconds until the server is given up. */
const patience = 3000;

/** Whoever writes down what is said in this hall, by what its operator has configured; undefined where nobody does. */
export const chooseRecogniser = (ways: VoiceWays, token: () => string | undefined): Recogniser | undefined => {
  switch (ways.listening) {
    case 'transcribe':
      return makeTranscribeRecogniser((language) =>
        call(voiceRoutes.openListening, { language }, token(), { patience }),
      );
    case 'openai':
    case 'sherpa':
      return makeUtteranceRecogniser(
        (input) => call(voiceRoutes.transcribe, input, token(), { patience }),
        ways.partials,
      );
    case 'none':
      return ways.browserRecognition ? findBrowserRecogniser() : undefined;
  }
};
