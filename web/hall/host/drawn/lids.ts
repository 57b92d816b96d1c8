import type { HostPose } from '../host-pose.ts';
import type { Pen, Point } from './soft-path.ts';

/** Lids as they are now: `open` is 1 wide awake and 0 closed; `cheek` lifts the lower lid, as a smile does. */
export type Lids = { open: number; cheek: number };

/** A cubic: its beginning, both handles, its end. */
type Curve = readonly [Point, Point, Point, Point];

export const mix = (a: number, b: number, share: number) => a + (b - a) * share;

/** The upper lid from the inner to the outer corner. The eye is that on the viewer's right; x grows outwards. */
export const upperLid = ({ open, cheek }: Lids): Curve => [
  [-28, 5],
  [-18, mix(9, -16, open)],
  [9, mix(9 - 2 * cheek, -22, open)],
  [30, mix(1, -3, open)],
];

/** The lower lid from the outer to the inner corner. */
export const lowerLid = ({ cheek }: Lids): Curve => [
  [30, -1],
  [18, 15 - 5.5 * cheek],
  [-10, 16 - 5.5 * cheek],
  [-28, 5],
];

/** Adds a curve to the path, from where the pen is if `joined`. */
export const addCurve = (pen: Pen, [start, first, second, end]: Curve, joined = false) => {
  if (joined) pen.lineTo(...start);
  else pen.moveTo(...start);
  pen.bezierCurveTo(...first, ...second, ...end);
};

/** Lids of a pose: they follow a gaze that goes down, narrow with a smile, and close in a blink. */
export const lidsOf = ({ blink, brows, concern, gaze, smile }: HostPose): Lids => {
  const wide = 0.98 + 0.1 * Math.max(0, brows) - 0.08 * concern;
  const open = Math.max(0, (wide - 0.24 * smile - 0.3 * Math.max(0, gaze.y)) * (1 - blink));
  return { open, cheek: Math.min(1, 0.85 * smile + 0.2 * blink) };
};
