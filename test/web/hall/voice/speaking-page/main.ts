import { makeFetchSpeech } from '../../../../../web/hall/voice/speak/fetch-speech.ts';
import { makeSpeaker } from '../../../../../web/hall/voice/speak/make-speaker.ts';
import type { SpeakerEvent } from '../../../../../web/hall/voice/speaker.ts';

/** A page that only speaks. What it is told, what is heard, and how to tell it are on `speaking`. */
const asked = new URLSearchParams(location.search);
const events: { at: number; event: SpeakerEvent }[] = [];
/** How loud it is, as often as the browser draws. */
const loudness: { at: number; level: number }[] = [];

/** An audio context that can be listened to. */
const makeContext = () => {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 512 });
  const samples = new Float32Array(analyser.fftSize);
  analyser.connect(context.destination);
  Object.defineProperty(context, 'destination', { value: analyser });
  setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    loudness.push({ at: performance.now(), level: Math.max(...samples.map(Math.abs)) });
  }, 10);
  return context;
};

const speaker = makeSpeaker({
  fetchSpeech: makeFetchSpeech(() => asked.get('token') ?? undefined),
  ways: () => ({ speaking: asked.get('speaking') === 'none' ? 'none' : 'espeak' }),
  synthesis: undefined,
  makeContext,
});
speaker.subscribe((event) => events.push({ at: performance.now(), event }));

export type SpeakingPage = { speaker: typeof speaker; events: typeof events; loudness: typeof loudness };
Object.assign(globalThis, { speaking: { speaker, events, loudness } satisfies SpeakingPage });
