import { writeFile } from 'node:fs/promises';
import { makeEspeakSpeech } from '#adapters/local/espeak/espeak-speech.ts';
import { readWav, writeWav } from '#adapters/model/wav-sound.ts';
import type { Language } from '#contract/language.ts';

/** What Chromium takes for its microphone: 48 kHz, one channel. Samples are -1 to 1. */
export const microphoneRate = 48_000;
export type Sound = Float32Array;

const secondsOf = (seconds: number) => Math.round(seconds * microphoneRate);
export const silence = (seconds: number): Sound => new Float32Array(secondsOf(seconds));

/** The same numbers every time. */
const makeRandom = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const rootMeanSquare = (sound: Sound) => Math.sqrt(sound.reduce((sum, it) => sum + it * it, 0) / sound.length);

/** The sound at this level, in decibels below full scale, over all of it. */
export const atLevel = (sound: Sound, level: number): Sound => {
  const factor = 10 ** (level / 20) / Math.max(1e-9, rootMeanSquare(sound));
  return sound.map((it) => Math.max(-1, Math.min(1, it * factor)));
};

export const join = (...sounds: Sound[]): Sound => {
  const joined = new Float32Array(sounds.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const sound of sounds) {
    joined.set(sound, at);
    at += sound.length;
  }
  return joined;
};

/** Sounds over one another, as long as the first. */
export const mix = (first: Sound, ...others: Sound[]): Sound =>
  first.map((it, at) => others.reduce((sum, other) => sum + (other[at % other.length] ?? 0), it));

/** The air of a building: pink noise. Source of the filter: Paul Kellet's economy method. */
const pinkNoise = (seconds: number, seed = 7): Sound => {
  const random = makeRandom(seed);
  let [a, b, c] = [0, 0, 0];
  return silence(seconds).map(() => {
    const white = random() * 2 - 1;
    a = 0.99765 * a + white * 0.099046;
    b = 0.963 * b + white * 0.2965164;
    c = 0.57 * c + white * 1.0526913;
    return (a + b + c + white * 0.1848) / 4;
  });
};

/** Doors, stamps and chairs: short bangs, one every few seconds. */
const bangs = (seconds: number, seed = 3): Sound => {
  const random = makeRandom(seed);
  const sound = silence(seconds);
  for (let at = secondsOf(1); at < sound.length; at += secondsOf(2 + random() * 3)) {
    for (let offset = 0; offset < secondsOf(0.08) && at + offset < sound.length; offset += 1) {
      sound[at + offset] = (random() * 2 - 1) * Math.exp(-offset / secondsOf(0.015));
    }
  }
  return sound;
};

const resample = (samples: Int16Array, from: number): Sound =>
  Float32Array.from({ length: Math.floor((samples.length * microphoneRate) / from) }, (_, at) => {
    const place = (at * from) / microphoneRate;
    const before = samples[Math.floor(place)] ?? 0;
    const after = samples[Math.floor(place) + 1] ?? before;
    return (before + (after - before) * (place % 1)) / 32_768;
  });

/** Voices of this machine's own program; `close` ends it. */
export const openVoices = () => {
  const espeak = makeEspeakSpeech();
  const speak = async (text: string, language: Language = 'zh', rate: 'slow' | 'normal' | 'fast' = 'normal') => {
    const spoken = await espeak({ text, language, rate });
    const wav = spoken.ok ? readWav(Buffer.from(spoken.value.audio, 'base64')) : undefined;
    if (!wav) throw new Error('espeak-ng did not speak.');
    return resample(wav.samples, wav.sampleRate);
  };
  return { speak, close: espeak.close };
};
type Speak = ReturnType<typeof openVoices>['speak'];

const overheard: [string, Language, 'slow' | 'normal' | 'fast'][] = [
  ['你好，请到三号窗口，把身份证给我看一下，材料都带齐了吗', 'zh', 'normal'],
  ['这个要去二楼办，先到那边取一个号，然后等着叫号就可以了', 'zh', 'fast'],
  ['妈妈我们什么时候回家，我想吃饭了，这里人太多了', 'zh', 'slow'],
  ['Excuse me, is this the right queue for a residence permit, or should I go upstairs', 'en', 'normal'],
  ['请二十七号到五号窗口办理，请二十七号到五号窗口办理', 'zh', 'slow'],
];

/** What goes on behind a visitor: five voices at once that talk to others, on the noise of the building, with bangs. */
export const hallNoise = async (seconds: number, speak: Speak, levels = { voices: -44, air: -48, bangs: -50 }) => {
  const voices: Sound[] = [];
  for (const [text, language, rate] of overheard) voices.push(await speak(text, language, rate));
  const babble = mix(silence(seconds), ...voices.map((it, place) => join(silence(0.4 * place), it)));
  return mix(
    atLevel(babble, levels.voices),
    atLevel(pinkNoise(seconds), levels.air),
    atLevel(bangs(seconds), levels.bangs),
  );
};

/** Writes a sound as the file that Chromium reads its microphone from, over and over. */
export const writeMicrophone = (file: string, sound: Sound) =>
  writeFile(
    file,
    writeWav({
      sampleRate: microphoneRate,
      samples: Int16Array.from(sound, (it) => Math.round(Math.max(-1, Math.min(1, it)) * 32_767)),
    }),
  );
