import * as z from 'zod';
import { route } from './route.ts';
import {
  ListeningAddress,
  ListeningInput,
  longestUtterance,
  sampleRate,
  Transcription,
  TranscriptionInput,
} from './voice/listening.ts';
import { SpeechInput, Spoken } from './voice/speech.ts';
import { VoiceWays } from './voice/voice-ways.ts';

/** What speaking and listening need. */
export const voiceRoutes = {
  readVoice: route({
    method: 'GET',
    path: '/v1/voice',
    lambda: 'voice',
    access: 'open',
    summary: 'In which ways this hall speaks and listens.',
    input: z.strictObject({}),
    output: VoiceWays,
  }),
  makeSpeech: route({
    method: 'POST',
    path: '/v1/voice/speech',
    lambda: 'voice',
    access: 'visit',
    summary: 'Speaks a sentence: its sound, and the shapes of the mouth in time with it.',
    input: SpeechInput,
    output: Spoken,
  }),
  openListening: route({
    method: 'POST',
    path: '/v1/voice/listening',
    lambda: 'voice',
    access: 'visit',
    summary: 'A short-lived address that the page streams an utterance to.',
    input: ListeningInput,
    output: ListeningAddress,
  }),
  transcribe: route({
    method: 'POST',
    path: '/v1/voice/transcriptions',
    lambda: 'voice',
    access: 'visit',
    summary: 'Writes down an utterance; nothing of it is kept.',
    // base64 takes four bytes for three, and its envelope a few more
    longest: Math.ceil((longestUtterance * sampleRate * 2 * 4) / 3) + 1024,
    input: TranscriptionInput,
    output: Transcription,
  }),
};
