import { startAudioServer } from '../../test/voice/doubles/audio-server.ts';
import { hallNoise, openVoices } from '../../test/voice/doubles/microphone-sound.ts';
import { startTranscribeServer } from '../../test/voice/doubles/transcribe-server.ts';
import { spokenSound } from './measure-voice.ts';
import { askByTouch, openHall, wait, wake } from './open-hall.ts';
import type { Seen } from './probe.ts';

/** What a minute of the hall alone did to a screen that listens. */
type Noisy = {
  where: string;
  /** Utterances begun: sent to whoever writes down, and dropped where it was noise. */
  starts: number;
  /** Questions asked that nobody asked. */
  asked: number;
  /** How often the screen became softer, and how often it fell silent because of it. */
  ducks: number;
  stops: number;
  /** Seconds in which it was heard. */
  spoke: number;
};

const seconds = 60;

/** A stop that was not preceded by a softer voice was none of a noise: an answer took the place of another. */
const countNoise = (seen: readonly Seen[]) => {
  const gains = seen.flatMap(({ kind, value, at }) => (kind === 'gain' && value !== undefined ? [{ value, at }] : []));
  const ducks = gains.filter(({ value }) => value > 0 && value < 0.4);
  const stops = gains.filter(({ value, at }) => value === 0 && ducks.some((it) => it.at < at && at - it.at < 2000));
  const sounds = seen.flatMap(({ kind, at, lasts = 0 }) => (kind === 'sound' ? [{ at, to: at + lasts }] : []));
  const spoke = sounds.reduce((sum, { at, to }, place) => sum + Math.min(to, sounds[place + 1]?.at ?? to) - at, 0);
  const asked = seen.filter(({ kind }) => kind === 'asked').length;
  return { asked, ducks: ducks.length, stops: stops.length, spoke: Math.round(spoke / 1000) };
};

/** A minute of voices, air and bangs while nobody speaks to the screen: once while it speaks, once while it waits. */
export const measureNoise = async (): Promise<Noisy[]> => {
  const voices = openVoices();
  const sound = await hallNoise(seconds + 10, voices.speak);
  voices.close();
  const [listening, speaking] = await Promise.all([startTranscribeServer(), startAudioServer()]);
  listening.hear({ text: '', delay: 350 });
  speaking.say({ delay: 250, sound: spokenSound(25) });
  const hall = await openHall({
    sound,
    screen: { silence: 300 },
    product: {
      ...{ LISTENING: 'transcribe', AWS_REGION: 'eu-west-1', TRANSCRIBE_ENDPOINT: listening.endpoint },
      ...{ SPEAKING: 'openai', SPEECH_BASE_URL: speaking.baseUrl, SPEECH_KEY: 'a-key' },
    },
  });
  const { page } = hall;
  await wait(6000);
  await wake(page);
  const watch = async (where: string): Promise<Noisy> => {
    const [from, begun] = [(await hall.seen()).length, listening.asked.length];
    await wait(seconds * 1000);
    return { where, starts: listening.asked.length - begun, ...countNoise((await hall.seen()).slice(from)) };
  };
  await askByTouch(page, '身份证丢失补领要带什么材料');
  await wait(4000);
  const whileSpeaking = await watch('the screen speaks');
  await page.locator('.mic').click();
  await wait(1000);
  const whileWaiting = await watch('the screen waits');
  await hall.close();
  await Promise.all([listening.close(), speaking.close()]);
  return [whileSpeaking, whileWaiting];
};
