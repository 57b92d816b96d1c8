import type { Clock, Line, Playing, Told } from './voice.ts';

/** Milliseconds in which a line must begin, and by which it may last longer than it was thought to. */
const slack = { begin: 1000, end: 2500 };

/** `over`: it ended, or failed before its end. Told once, and not after `stop`. */
type ToldOfLine = Pick<Told, 'began'> & { over: (failed: boolean) => void };

/** One line from beginning to end. Whatever its voice does, it ends: a timer sees to that. */
export const playLine = (line: Line, clock: Clock, told: ToldOfLine): Playing => {
  let isOver = false;
  let hasBegun = false;
  let playing: Playing | undefined;
  let callOff = () => {};
  const end = () => {
    isOver = true;
    callOff();
    playing?.stop();
  };
  const over = (failed: boolean) => {
    if (isOver) return;
    end();
    told.over(failed);
  };
  const watch = () => {
    callOff();
    callOff = clock.after(hasBegun ? line.lasts + slack.end : slack.begin, () => over(!hasBegun));
  };
  watch();
  playing = line.begin({
    began: (voiced) => {
      if (isOver) return;
      const isFirst = !hasBegun;
      hasBegun = true;
      if (isFirst) watch();
      told.began(voiced);
    },
    ended: () => over(false),
    failed: () => over(true),
  });
  // it failed at once
  if (isOver) playing.stop();
  return {
    stop: end,
    pause: () => {
      callOff();
      playing?.pause();
    },
    resume: () => {
      watch();
      playing?.resume();
    },
  };
};
