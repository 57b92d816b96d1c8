import { createRequire } from 'node:module';
import { durationOf, writeWav } from '#adapters/model/wav-sound.ts';
import { withinTime } from '#adapters/model/within-time.ts';
import { ok } from '#core/result.ts';
import { paceOf } from '#core/voice/speaking-time.ts';
import { visemesOfEspeak } from '#core/voice/visemes/espeak-visemes.ts';
import type { MakeSpeech } from '#core/voice/voice-ports.ts';
import { type EspeakProcess, makeEspeakProcess } from './espeak-process.ts';

/** Milliseconds; the first sentence after a start waits for 24 MB of voices to be read. */
const patience = { total: 5000, again: 1000 };

/** Whether the optional package is installed here. */
export const hasEspeak = (): boolean => {
  try {
    createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten');
    return true;
  } catch {
    return false;
  }
};

/** Samples as they came, little-endian as every machine that runs this. */
const samplesOf = (base64: string) => {
  const bytes = Buffer.from(base64, 'base64');
  const aligned = new Uint8Array(bytes);
  return new Int16Array(aligned.buffer, 0, Math.floor(aligned.length / 2));
};

export type EspeakSpeech = MakeSpeech & Pick<EspeakProcess, 'close'> & { wake: () => void };

/** What takes long once: starting, and the first sentence in each language. */
const firstWords = [
  { text: '好', language: 'zh', pace: 1 },
  { text: 'Yes', language: 'en', pace: 1 },
] as const;

/** Speaks by espeak-ng on this machine, in a process of its own. Throws when it fails. */
export const makeEspeakSpeech = (espeak: EspeakProcess = makeEspeakProcess()): EspeakSpeech => {
  const makeSpeech: MakeSpeech = async ({ text, language, rate }) => {
    const { sampleRate, samples, phonemes } = await withinTime(patience, () =>
      espeak.speak({ text, language, pace: paceOf[rate] }),
    );
    const sound = { sampleRate, samples: samplesOf(samples) };
    const duration = durationOf(sound);
    return ok({
      audio: writeWav(sound).toString('base64'),
      type: 'audio/wav',
      duration,
      visemes: visemesOfEspeak(
        phonemes.map(([ms, name]) => ({ ms, name })),
        duration,
      ),
    } as const);
  };
  const wake = () => {
    // whoever then wants it to speak is told
    for (const words of firstWords) void espeak.speak(words).catch(() => {});
  };
  return Object.assign(makeSpeech, { wake, close: espeak.close });
};
