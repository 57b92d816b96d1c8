import type { Language } from '#contract/language.ts';
import { paceOf, speakingTime } from '#core/voice/speaking-time.ts';
import { guessVisemes } from '#core/voice/visemes/guess-visemes.ts';
import { soundsOf } from '#core/voice/visemes/sounds-of.ts';
import { browserClock, type Clock, type How, type Playing, type Told, type Voice } from './voice.ts';

/** Mandarin, not Cantonese; any English. */
const tongues: Record<Language, RegExp> = { zh: /^(?:cmn|zh(?!.*(?:HK|MO|yue)))/i, en: /^en/i };
/** Milliseconds by which the mouth may be off before it is set right. */
const tolerance = 120;

const lengthOf = (text: string) => soundsOf(text).reduce((sum, { length }) => sum + length, 0);

type Speaking = { synthesis: SpeechSynthesis; voice: SpeechSynthesisVoice; volume: number; clock: Clock };

const begin = (
  text: string,
  { language, rate }: How,
  { synthesis, voice, volume, clock }: Speaking,
  told: Told,
): Playing => {
  const lasts = speakingTime(text, rate);
  const visemes = guessVisemes(text, [{ from: 0, to: lasts }]);
  let startedAt = clock.now();
  let pausedAt: number | undefined;
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang || language, rate: paceOf[rate], volume });
  const heard = (from: number) => {
    startedAt = from;
    told.began({ startedAt, visemes });
  };
  utterance.onstart = () => heard(clock.now());
  utterance.onboundary = ({ charIndex }) => {
    const expected = startedAt + (lengthOf(text.slice(0, charIndex)) / (lengthOf(text) || 1)) * lasts;
    const off = clock.now() - expected;
    if (charIndex > 0 && Math.abs(off) > tolerance) heard(startedAt + off);
  };
  utterance.onend = told.ended;
  utterance.onerror = told.failed;
  synthesis.speak(utterance);
  return {
    stop: () => {
      Object.assign(utterance, { onstart: null, onboundary: null, onend: null, onerror: null });
      synthesis.resume();
      synthesis.cancel();
    },
    pause: () => {
      pausedAt = clock.now();
      synthesis.pause();
      told.began({ startedAt, visemes: [] });
    },
    resume: () => {
      synthesis.resume();
      heard(startedAt + clock.now() - (pausedAt ?? clock.now()));
    },
  };
};

/**
 * The browser's own voice, where this machine has one for the language: a voice from the network would send what is said
 * to the browser's maker. It tells little of its timing, so the mouth goes by the spelling and is set right word by word.
 */
export const makeOwnVoice = (synthesis: SpeechSynthesis | undefined, clock: Clock = browserClock): Voice => {
  let volume = 1;
  // browsers begin to look for their voices when first asked
  synthesis?.getVoices();
  const voiceFor = (language: Language) =>
    synthesis?.getVoices().find(({ localService, lang }) => localService && tongues[language].test(lang));
  return {
    isHere: ({ language }) => voiceFor(language) !== undefined,
    prepare: async ({ spoken }, how) => {
      const voice = voiceFor(how.language);
      if (!synthesis || !voice) return undefined;
      return {
        audible: true,
        lasts: speakingTime(spoken, how.rate) * 1.5,
        begin: (told) => begin(spoken, how, { synthesis, voice, volume, clock }, told),
      };
    },
    // its loudness cannot be changed while it speaks
    duck: (on) => (on ? synthesis?.pause() : synthesis?.resume()),
    setVolume: (to) => {
      volume = to;
    },
    close: () => synthesis?.cancel(),
  };
};
