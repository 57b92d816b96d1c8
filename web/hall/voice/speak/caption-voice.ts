import { speakingTime } from '#core/voice/speaking-time.ts';
import { browserClock, type Clock, type Told, type Voice } from './voice.ts';

/** A sentence stands as long as it takes to read. */
const begin = (lasts: number, clock: Clock, told: Told) => {
  let left = lasts;
  let since = clock.now();
  let callOff = clock.after(left, told.ended);
  told.began({ startedAt: since, visemes: [] });
  return {
    stop: () => callOff(),
    pause: () => {
      callOff();
      left -= clock.now() - since;
    },
    resume: () => {
      since = clock.now();
      callOff = clock.after(Math.max(0, left), told.ended);
    },
  };
};

/** No voice at all: captions at the pace of reading, the mouth at rest. It never fails. */
export const makeCaptionVoice = (clock: Clock = browserClock): Voice => ({
  isHere: () => true,
  prepare: async ({ shown }, { rate }) => {
    const lasts = speakingTime(shown, rate);
    return { audible: false, lasts, begin: (told) => begin(lasts, clock, told) };
  },
  duck: () => {},
  setVolume: () => {},
  close: () => {},
});
