import { along, dab } from './paints.ts';
import { fillLoop, type Pen, type Point } from './soft-path.ts';

/** The neck, from under the chin into the collar; its upper end goes with the head. */
export const drawNeck = (pen: Pen, shift: number) => {
  const half: readonly Point[] = [
    [50, 320],
    [48, 380],
    [53, 424],
    [62, 450],
  ];
  const drift = [1, 0.6, 0.2, 0];
  const side = (sign: 1 | -1) => half.map(([x, y], index): Point => [sign * x + shift * (drift[index] ?? 0), y]);
  const skin = along(
    pen,
    [-60, 0, 70, 0],
    [
      [0, '#eebd9f'],
      [0.4, '#f1c4a8'],
      [1, '#cf9375'],
    ],
  );
  fillLoop(pen, [...side(1), [0, 500], ...side(-1).reverse()], skin);
  pen.save();
  pen.clip();
  dab(pen, [shift * 0.8 + 4, 382, 80, 46], '#99543a', 0.75);
  dab(pen, [34, 420, 34, 50], '#b06a4d', 0.4);
  pen.restore();
};
