import type { MouthShape } from './mouth-shape.ts';
import type { Point } from './soft-path.ts';

/** The four lines of the lips from the viewer's left to right, around the middle of the mouth. */
export type Lips = {
  outerTop: Point[];
  innerTop: Point[];
  innerBottom: Point[];
  outerBottom: Point[];
  /** Half the mouth's width, and the gap between the lips with its upper and lower end. */
  half: number;
  gap: number;
  top: number;
  bottom: number;
};

/** Mirrors the viewer's left half of a line: points from the corner to the middle. */
const arch = (half: number, left: readonly Point[]): Point[] => {
  const scaled = left.map(([x, y]): Point => [-x * half, y]);
  const right = scaled.slice(0, -1).map(([x, y]): Point => [-x, y]);
  return [...scaled, ...right.reverse()];
};

/** Lines of the lips for a shape. A smile draws the corners out and up, and leaves the middle where it is. */
export const makeLips = (shape: MouthShape, smile: number, concern: number): Lips => {
  const shut = 1 - Math.min(1, shape.open * 1.6);
  const half = 37 * shape.wide * (1 + 0.24 * smile * (1 - shape.round * 0.6));
  const gap = 29 * shape.open * (1 - 0.35 * shape.tuck);
  const corner = -10.5 * smile * (0.55 + 0.45 * shut) + 2.5 * concern + gap * (0.2 + 0.08 * shape.round);
  const [top, bottom] = [-gap * 0.3, gap * 0.7];
  const upper = (9 + 2.5 * shape.round) * (1 - 0.4 * shape.press) * (1 - 0.14 * smile);
  const lower = (12.5 + 2.5 * shape.round) * (1 - 0.34 * shape.press - 0.4 * shape.tuck) * (1 - 0.1 * smile);
  const bend = 0.56 + shape.round * 0.18;
  const sag = 3.2 * smile;
  const side = (corner - gap * 0.2) * 0.34;
  return {
    half,
    gap,
    top,
    bottom,
    outerTop: arch(half, [
      [1, corner],
      [0.56, top - upper * 0.6 + side + sag * 0.4],
      [0.17, top - upper + sag * 0.6],
      [0, top - upper * 0.78 + sag * 0.6],
    ]),
    innerTop: arch(half, [
      [0.97, corner],
      [bend, top * 0.86 + sag * 0.5 + side],
      [0.16, top + sag],
      [0, top + 1.3 + sag],
    ]),
    innerBottom: arch(half, [
      [0.97, corner],
      [bend, bottom * 0.93 + sag * 0.5 + side],
      [0.16, bottom + sag],
      [0, bottom + 1.3 + sag],
    ]),
    outerBottom: arch(half, [
      [1, corner],
      [0.6, bottom + lower * 0.76 + sag * 0.5 + side * 0.5],
      [0.2, bottom + lower + sag],
      [0, bottom + lower * 1.03 + sag],
    ]),
  };
};
