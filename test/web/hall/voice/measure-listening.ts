import type { ListenerEvent } from '#web/hall/voice/listener.ts';
import type { Measured } from '../../../../bench/listening.ts';
import { readQuestions } from '../../../../bench/questions.ts';
import {
  atLevel,
  hallNoise,
  join,
  microphoneRate,
  mix,
  openVoices,
  type Sound,
  silence,
} from '../../../voice/doubles/microphone-sound.ts';
import { startTranscribeServer } from '../../../voice/doubles/transcribe-server.ts';
import { eventsOf, type Heard, makeListeningBench, tellListener } from './listening-bench.ts';

/** Seconds of quiet before the first question and after each. */
const gap = 2.5;
const questions = readQuestions('sample-questions.jsonl').slice(0, 12);
const text = '请问办身份证要带什么材料';
/** What the stand-in for the provider takes for its last word. */
const providerDelay = 300;

type Speak = ReturnType<typeof openVoices>['speak'];
type Bench = Awaited<ReturnType<typeof makeListeningBench>>;
type Server = Awaited<ReturnType<typeof startTranscribeServer>>;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const at = (events: readonly Heard[], kind: ListenerEvent['kind']) =>
  events.flatMap(({ at: when, event }) => (event.kind === kind ? [when] : []));

const settingsOf = (server: Server) => ({
  LISTENING: 'transcribe',
  AWS_REGION: 'eu-west-1',
  TRANSCRIBE_ENDPOINT: server.endpoint,
});

/** Everything that a page is told while a sound plays through once. */
const listenTo = async (bench: Bench, server: Server, sound: Sound) => {
  const { page, close } = await bench.open(sound, settingsOf(server));
  // the detector is loaded long before anybody comes
  await wait(4000);
  const started = await page.evaluate(() => performance.now());
  await tellListener(page, 'start', 'zh');
  await wait((sound.length / microphoneRate) * 1000);
  const events = await eventsOf(page);
  await close();
  return { started, events };
};

const askAll = async (speak: Speak, level: number) => {
  const sounds = [silence(gap)];
  for (const { text: asked } of questions) {
    const said = await speak(asked, /\p{Script=Han}/u.test(asked) ? 'zh' : 'en');
    sounds.push(atLevel(said, level), silence(gap));
  }
  return join(...sounds);
};

const latencies = (events: readonly Heard[]) => {
  const voices = at(events, 'voice');
  return at(events, 'heard').map((heard) => heard - (voices.findLast((it) => it < heard) ?? Number.NaN));
};
const partialDelays = (events: readonly Heard[]) => {
  const ended = [0, ...at(events, 'ended')];
  return ended.flatMap((from, place) => {
    const within = ({ at: when }: Heard) => when > from && when < (ended[place + 1] ?? Number.POSITIVE_INFINITY);
    const told = events.filter(within);
    const [voice] = at(told, 'voice');
    const [partial] = at(told, 'partial');
    return voice === undefined || partial === undefined ? [] : [partial - voice];
  });
};
/** Twelve questions in three places, and a minute of the hall alone, heard by the page in a real browser whose microphone is a file. */
export const measureListening = async (): Promise<Measured> => {
  process.env.AWS_ACCESS_KEY_ID ??= 'AKIDEXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY ??= 'an-example-of-a-secret';
  const voices = openVoices();
  const [bench, server] = await Promise.all([makeListeningBench(), startTranscribeServer()]);
  server.hear({ text, confidence: 0.95, delay: providerDelay });
  const measured: Measured = { providerDelay, turns: [], ready: [], partial: [], final: [] };
  const count = (where: string, asked: number, { started, events }: Awaited<ReturnType<typeof listenTo>>) => {
    const of = (kind: ListenerEvent['kind']) => at(events, kind).length;
    measured.turns.push({ where, asked, taken: of('heard'), falseAlarms: of('false-alarm'), failed: of('failed') });
    measured.ready.push((at(events, 'level')[0] ?? Number.NaN) - started);
    measured.partial.push(...partialDelays(events));
    measured.final.push(...latencies(events));
  };
  for (const [where, level, noisy] of [
    ['a quiet room', -22, false],
    ['a hall, speaking up', -20, true],
    ['a hall, speaking low', -30, true],
  ] as const) {
    const asked = await askAll(voices.speak, level);
    const sound = noisy ? mix(await hallNoise(asked.length / microphoneRate, voices.speak), asked) : asked;
    count(where, questions.length, await listenTo(bench, server, sound));
  }
  count('60 s of the hall alone', 0, await listenTo(bench, server, await hallNoise(60, voices.speak)));
  voices.close();
  await Promise.all([bench.close(), server.close()]);
  return measured;
};
