/** A number that goes after another, softly and without overshooting. */
type Follower = {
  /** Moves on by some milliseconds and says where it is now. */
  follow: (target: number, passed: number) => number;
  now: () => number;
};

/** `haste` is how fast it goes after its target, per second: 4 is a change of mood, 30 is an eye. */
export const makeFollower = (start: number, haste: number): Follower => {
  let value = start;
  let speed = 0;
  return {
    // A critically damped spring, solved exactly: any step is stable.
    follow: (target, passed) => {
      const seconds = passed / 1000;
      const away = value - target;
      const pull = speed + haste * away;
      const fading = Math.exp(-haste * seconds);
      value = target + (away + pull * seconds) * fading;
      speed = (speed - haste * pull * seconds) * fading;
      return value;
    },
    now: () => value,
  };
};
