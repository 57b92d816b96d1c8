import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasEspeak } from '#adapters/local/espeak/espeak-speech.ts';
import { startAudioServer } from '../../../voice/doubles/audio-server.ts';
import {
  atLevel,
  hallNoise,
  join,
  mix,
  openVoices,
  type Sound,
  silence,
} from '../../../voice/doubles/microphone-sound.ts';
import { startTranscribeServer } from '../../../voice/doubles/transcribe-server.ts';
import { eventsOf, makeListeningBench, microphonesOf, tellListener, waitForEvent } from './listening-bench.ts';

const text = '请问办身份证要带什么材料';
let bench: Awaited<ReturnType<typeof makeListeningBench>>;
let transcribe: Awaited<ReturnType<typeof startTranscribeServer>>;
let audio: Awaited<ReturnType<typeof startAudioServer>>;
let voices: ReturnType<typeof openVoices>;
let opened: Awaited<ReturnType<typeof bench.open>>;
let question: Sound;

const byTranscribe = () => ({
  LISTENING: 'transcribe',
  AWS_REGION: 'eu-west-1',
  TRANSCRIBE_ENDPOINT: transcribe.endpoint,
});
const open = async (sound: Sound, settings: Record<string, string>, allowed = true) => {
  opened = await bench.open(sound, settings, allowed);
  return opened.page;
};
type Events = Awaited<ReturnType<typeof eventsOf>>;
/** The kinds of events, each once in a row. */
const courseOf = (events: Events) =>
  events
    .map(({ event }) => event.kind)
    .filter((kind) => kind !== 'level')
    .filter((kind, place, all) => kind !== all[place - 1]);
const heardOf = (events: Events) => events.map(({ event }) => event).find(({ kind }) => kind === 'heard');

// the visitors of these tests are voices of the optional espeak-ng
describe.skipIf(!hasEspeak())('listening in a browser', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    process.env.AWS_ACCESS_KEY_ID = 'AKIDEXAMPLE';
    process.env.AWS_SECRET_ACCESS_KEY = 'an-example-of-a-secret';
    voices = openVoices();
    [bench, transcribe, audio] = await Promise.all([makeListeningBench(), startTranscribeServer(), startAudioServer()]);
    question = atLevel(await voices.speak(text), -22);
  }, 120_000);
  afterEach(async () => {
    await opened.close();
    expect(opened.faults).toEqual([]);
  });
  afterAll(async () => {
    voices.close();
    await Promise.all([bench.close(), transcribe.close(), audio.close()]);
  });

  it('hears a question, tells it as it grows, and closes the microphone when it is stopped', async () => {
    transcribe.hear({ text, confidence: 0.95 });
    const page = await open(join(silence(1), question, silence(20)), byTranscribe());
    await tellListener(page, 'start', 'zh');
    const events = await waitForEvent(page, 'heard', 'not-caught', 'failed');
    expect(heardOf(events)).toEqual({ kind: 'heard', text, alternatives: [], sure: true });
    const course = courseOf(events);
    expect(course[0]).toBe('voice');
    expect(course.filter((it) => it !== 'voice' && it !== 'partial')).toEqual(['ended', 'heard']);
    expect(events.flatMap(({ event }) => (event.kind === 'partial' ? [event.text] : [])).at(-1)).toBe(text);
    expect(events.some(({ event }) => event.kind === 'level' && event.level > 0.5)).toBe(true);
    expect(await microphonesOf(page)).toEqual(['live']);

    await tellListener(page, 'stop');
    expect(await microphonesOf(page)).toEqual(['ended']);
    const told = (await eventsOf(page)).length;
    await page.waitForTimeout(500);
    expect(await eventsOf(page)).toHaveLength(told);
  });

  it('hears the visitor and not the hall behind them', async () => {
    transcribe.hear({ text, confidence: 0.95 });
    const hall = await hallNoise(6 + question.length / 48_000 + 20, voices.speak);
    const page = await open(mix(hall, join(silence(6), question)), byTranscribe());
    await page.waitForTimeout(2000);
    await tellListener(page, 'start', 'zh');
    const events = await waitForEvent(page, 'heard', 'false-alarm', 'not-caught', 'failed');
    const first = events.find(({ event }) => event.kind === 'voice')?.at ?? 0;
    // nobody but the hall for the first seconds of the sound
    expect(events.filter(({ at, event }) => event.kind === 'level' && at < first).length).toBeGreaterThan(30);
    expect(courseOf(events).filter((it) => it !== 'voice' && it !== 'partial')).toEqual(['ended', 'heard']);
  });

  it('takes an utterance by hand, and has it written down by the own server', async () => {
    audio.write({ json: { text } });
    const page = await open(join(question, silence(2)), { LISTENING: 'openai', LISTEN_BASE_URL: audio.baseUrl });
    await tellListener(page, 'setByHand', true);
    await tellListener(page, 'start', 'zh');
    await page.waitForFunction(
      () => (globalThis as unknown as { listening: { events: unknown[] } }).listening.events.length > 20,
    );
    expect(courseOf(await eventsOf(page))).toEqual([]);
    await tellListener(page, 'press');
    await page.waitForTimeout(3000);
    expect(courseOf(await eventsOf(page))).toEqual(['voice']);
    await tellListener(page, 'release');
    const events = await waitForEvent(page, 'heard', 'failed');
    expect(heardOf(events)).toMatchObject({ kind: 'heard', text });
    expect(audio.transcriptions.at(-1)?.sound.length).toBeGreaterThan(2 * 32_000);
  });

  it('says why it does not listen, and leaves no microphone open', async () => {
    const page = await open(silence(2), { LISTENING: 'openai', LISTEN_BASE_URL: audio.baseUrl }, false);
    await tellListener(page, 'start', 'zh');
    expect((await waitForEvent(page, 'failed')).at(-1)?.event).toEqual({ kind: 'failed', why: 'not-allowed' });
    expect(await microphonesOf(page)).toEqual([]);
  });

  it('does not open the microphone where nobody writes down', async () => {
    const page = await open(silence(2), {});
    await tellListener(page, 'start', 'zh');
    expect((await waitForEvent(page, 'failed')).at(-1)?.event).toEqual({ kind: 'failed', why: 'no-provider' });
    expect(await microphonesOf(page)).toEqual([]);
  });

  it('fails and closes the microphone when the provider fails', async () => {
    transcribe.hear({ text, fails: { times: 99, how: 'exception' } });
    const page = await open(join(silence(1), question, silence(20)), byTranscribe());
    await tellListener(page, 'start', 'zh');
    expect((await waitForEvent(page, 'failed')).at(-1)?.event).toEqual({ kind: 'failed', why: 'provider-failed' });
    expect(await microphonesOf(page)).toEqual(['ended']);
  });
});
