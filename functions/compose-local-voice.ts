import { composeLocalListening } from './compose-local-listening.ts';
import { composeLocalSpeech } from './compose-local-speech.ts';
import { composeVoice } from './compose-voice.ts';
import type { Composition } from './host/lambda.ts';
import type { Settings } from './settings.ts';

/** Wires speaking and listening of one machine, which has programs of its own for both. */
export const composeLocalVoice = (settings: Settings, now: () => number): Composition =>
  composeVoice(settings, now, {
    speech: composeLocalSpeech(settings, now),
    listening: composeLocalListening(settings, now),
  });
