/** A point or a direction on the plan: x to the right, y downwards. */
export type Pair = readonly [number, number];

/** Where something lies for a person who walks in a direction. */
export type Side = 'ahead' | 'left' | 'right' | 'behind';

export const headingOf = (from: Pair, to: Pair): Pair => [to[0] - from[0], to[1] - from[1]];

/** Bends of less than 30° are felt as straight on; beyond 150° one turns round. */
const straight = 30;

/** The side of `next` as seen by somebody who walks towards `heading`; `ahead` if one of them has no length. */
export const sideOf = (heading: Pair, next: Pair): Side => {
  const cross = heading[0] * next[1] - heading[1] * next[0];
  const dot = heading[0] * next[0] + heading[1] * next[1];
  // y grows downwards, so a positive angle is clockwise: to the right.
  const degrees = (Math.atan2(cross, dot) * 180) / Math.PI;
  if (Math.abs(degrees) < straight) return 'ahead';
  if (Math.abs(degrees) > 180 - straight) return 'behind';
  return degrees > 0 ? 'right' : 'left';
};
