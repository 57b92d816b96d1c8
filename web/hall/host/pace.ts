import type { HostPose } from './host-pose.ts';
import type { HostScene } from './host-scene.ts';

/** After this many milliseconds of waiting nobody sees the difference, and a processor stays cool. */
const idleAfter = 60_000;
/** A little less than the frame it stands for, since frames come on a beat of their own. */
const idleFrame = 46;

/** Says of each frame whether to draw it: all of them, or about 20 a second once it has waited for a minute. */
export const makePace = () => {
  let waitingSince: number | undefined;
  let drawn = Number.NEGATIVE_INFINITY;
  return (now: number, doing: HostScene['doing']): { draws: boolean; idle: boolean } => {
    waitingSince = doing === 'waiting' ? (waitingSince ?? now) : undefined;
    const idle = waitingSince !== undefined && now - waitingSince > idleAfter;
    const draws = !idle || now - drawn >= idleFrame;
    if (draws) drawn = now;
    return { draws, idle };
  };
};

/** For those who do not want movement: only the mouth that speaks, the lids and what the face shows. */
export const stillPose = (pose: HostPose): HostPose => ({
  ...pose,
  gaze: { x: 0, y: 0 },
  head: { turn: 0, nod: 0, tilt: 0 },
  sway: 0,
  breath: 0,
  gestures: {},
});
