import { readWav, spansOf, writeWav } from '#adapters/model/wav-sound.ts';
import { Spoken } from '#contract/voice/speech.ts';
import { startAudioServer } from '../../test/voice/doubles/audio-server.ts';
import {
  atLevel,
  join,
  microphoneRate,
  openVoices,
  type Sound,
  silence,
} from '../../test/voice/doubles/microphone-sound.ts';
import { startTranscribeServer } from '../../test/voice/doubles/transcribe-server.ts';
import { readQuestions } from '../questions.ts';
import { type Hall, openHall, wait, wake } from './open-hall.ts';
import { type BargeIn, bargeIns, byTime, type VoiceTurn, voiceTurns } from './voice-turns.ts';

/** What a pair of providers did, in milliseconds. */
type Voiced = {
  name: string;
  spoken: number;
  turns: VoiceTurn[];
  bargeIns: BargeIn[];
  missed: number;
  /** Touch to the first sound from the microphone. */
  ready: number[];
  /** Between the sound's beginning and end and those of the mouth's movement; and between the browser's two clocks of sound. */
  lips: number[];
  skew: number[];
};

/** What the stand-ins take, in milliseconds: the last word of a sentence, and the sound of one. */
export const delays = { listening: 350, speaking: 250 };

/** What is said into the microphone; what is understood are other questions, a new one each time. */
const said = ['请问身份证丢了怎么补办', '我想开一家小饭馆', '孩子上户口要带什么', '公积金怎么提取', '护照过期了怎么办'];
const [before, gap] = [7, 4.5];
const level = -22;

/** Questions that were not asked before: a sentence said again comes out of the page's own store. */
const questions = () =>
  readQuestions('sample-questions.jsonl').flatMap(({ text }) => (/\p{Script=Han}/u.test(text) ? [text] : []));

/** A voice for the stand-in: syllables for so many seconds. */
export const spokenSound = (seconds: number) => {
  const sampleRate = 16_000;
  const samples = Int16Array.from(
    { length: sampleRate * seconds },
    (_, at) => Math.sin(at / 12) * 8000 * Math.abs(Math.sin((at / sampleRate) * Math.PI * 4)),
  );
  return writeWav({ sampleRate, samples });
};

const questionsSound = async (speak: ReturnType<typeof openVoices>['speak']) => {
  const voices: Sound[] = [];
  for (const it of said) voices.push(await speak(it));
  const parts = voices.flatMap((it) => [atLevel(it, level), silence(gap)]);
  return { sound: join(silence(before), ...parts), every: parts.reduce((sum, it) => sum + it.length, 0) / said.length };
};

type Providers = { name: string; product: Record<string, string>; close: () => Promise<unknown> };

/** Transcribe listens, an OpenAI-compatible endpoint speaks; both are stand-ins. */
const cloud = async (): Promise<Providers> => {
  const [listening, speaking] = await Promise.all([startTranscribeServer(), startAudioServer()]);
  const left = questions();
  const next = () => listening.hear({ text: left.shift() ?? '', confidence: 0.95, delay: delays.listening });
  next();
  let asked = 0;
  const timer = setInterval(() => {
    if (listening.asked.length > asked) next();
    asked = listening.asked.length;
  }, 20);
  speaking.say({ delay: delays.speaking, sound: spokenSound(8) });
  const product = {
    ...{ LISTENING: 'transcribe', AWS_REGION: 'eu-west-1', TRANSCRIBE_ENDPOINT: listening.endpoint },
    ...{ SPEAKING: 'openai', SPEECH_BASE_URL: speaking.baseUrl, SPEECH_KEY: 'a-key' },
  };
  const close = () => {
    clearInterval(timer);
    return Promise.all([listening.close(), speaking.close()]);
  };
  return { name: 'Transcribe + OpenAI-compatible speech', product, close };
};

/** An OpenAI-compatible endpoint of the hall listens, espeak-ng of the machine itself speaks. */
const ownMachine = async (): Promise<Providers> => {
  const listening = await startAudioServer();
  listening.write(...questions().map((text) => ({ json: { text }, delay: delays.listening })));
  const product = {
    ...{ LISTENING: 'openai', LISTEN_BASE_URL: listening.baseUrl, LISTEN_KEY: 'a-key' },
    ...{ SPEAKING: 'espeak' },
  };
  return { name: 'OpenAI-compatible listening + espeak-ng', product, close: listening.close };
};

/** How far the mouth begins and ends beside the sound. */
const edgesOf = ({ audio, visemes }: Spoken): number[] => {
  const sound = readWav(Buffer.from(audio, 'base64'));
  const moves = visemes.filter(({ viseme }) => viseme !== 'sil');
  const [first] = moves;
  if (!sound || !first) return [];
  const [{ from }, ...others] = spansOf(sound);
  const to = others.at(-1)?.to ?? spansOf(sound)[0].to;
  return [Math.abs(first.ms - from), Math.abs((visemes.at(-1)?.ms ?? 0) - to)];
};

/** Collects the mouth of every sentence that the page is sent. */
const collectLips = ({ page }: Hall) => {
  const lips: number[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/v1/voice/speech') || !response.ok()) return;
    const take = async () => {
      const spoken = Spoken.safeParse(await response.json());
      if (spoken.success) lips.push(...edgesOf(spoken.data));
    };
    void take().catch(() => undefined);
  });
  return lips;
};

const measurePair = async (makeProviders: () => Promise<Providers>, sound: Sound, seconds: number): Promise<Voiced> => {
  const { name, product, close } = await makeProviders();
  const hall = await openHall({ sound, product, screen: { silence: 300 } });
  const lips = collectLips(hall);
  // the detector is loaded long before anybody comes
  await wait(6000);
  await wake(hall.page);
  await wait((before + seconds) * 1000);
  const seen = await hall.seen();
  const { done, missed } = bargeIns(seen, 0.8);
  // a machine too busy to open the microphone in time has no figure
  const ready = await microphoneReady(hall).catch(() => []);
  await hall.close();
  await close();
  const spoken = byTime(seen).filter(({ kind }) => kind === 'voice-off').length;
  const skew = seen.flatMap((it) => (it.skew === undefined ? [] : [Math.abs(it.skew)]));
  return { name, spoken, turns: voiceTurns(seen), bargeIns: done, missed, ready, lips, skew };
};

/** From the touch to the first sound, some times: closes the ear and opens it. */
const microphoneReady = async ({ page, seen }: Hall) => {
  const isEar = async (state: string) => (await page.locator(`.mic[data-ear=${state}]`).count()) > 0;
  const times: number[] = [];
  for (let tries = 0; tries < 20 && times.length < 8; tries += 1) {
    const opens = await isEar('closed');
    const before = (await seen()).length;
    await page.locator('.mic').click();
    await wait(1500);
    const now = byTime((await seen()).slice(before));
    const first = now.find(({ kind }) => kind === 'mic-first');
    const touch = now.find(({ kind }) => kind === 'touch');
    if (opens && first && touch) times.push(first.at - touch.at);
  }
  return times;
};

/** Questions by voice, one after another; each but the first falls into the answer to the one before. */
export const measureVoice = async (turns: number, told: (voiced: Voiced) => void = () => {}): Promise<Voiced[]> => {
  const voices = openVoices();
  const { sound, every } = await questionsSound(voices.speak);
  voices.close();
  const seconds = (turns * every) / microphoneRate;
  const pairs = [cloud, ownMachine];
  const measured: Voiced[] = [];
  for (const pair of pairs) {
    const voiced = await measurePair(pair, sound, seconds);
    measured.push(voiced);
    told(voiced);
  }
  return measured;
};
