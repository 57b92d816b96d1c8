import type { VisemeMark } from '#contract/voice/viseme.ts';
import type { Sounding, SoundOutput } from './sound-output.ts';
import { browserClock, type Clock, type Playing, type Told } from './voice.ts';

/** Milliseconds that a page may take to be allowed to sound. */
const allowance = 300;

/** Plays a sound and tells when it is heard; it can be held and goes on where it was. */
export const playSound = (
  output: SoundOutput,
  { buffer, visemes }: { buffer: AudioBuffer; visemes: readonly VisemeMark[] },
  told: Told,
  clock: Clock = browserClock,
): Playing => {
  let sounding: Sounding | undefined;
  let wanted = true;
  let position = 0;
  const start = () => {
    if (!wanted || sounding) return;
    if (!output.isAllowed()) return told.failed();
    sounding = output.play(buffer, position, told.ended);
    told.began({ startedAt: sounding.startedAt, visemes });
  };
  const startAllowed = () => {
    if (output.isAllowed()) return start();
    const callOff = clock.after(allowance, start);
    void output.allow().then(() => {
      callOff();
      start();
    });
  };
  const silence = () => {
    wanted = false;
    position = sounding?.position() ?? position;
    sounding?.silence();
    sounding = undefined;
  };
  startAllowed();
  return {
    stop: silence,
    pause: () => {
      silence();
      told.began({ startedAt: clock.now() - position * 1000, visemes: [] });
    },
    resume: () => {
      wanted = true;
      startAllowed();
    },
  };
};
