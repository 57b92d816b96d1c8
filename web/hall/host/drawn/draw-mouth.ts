import { drawTeethAndTongue } from './draw-teeth.ts';
import type { HeadView } from './head-view.ts';
import { type Lips, makeLips } from './lips.ts';
import type { MouthShape } from './mouth-shape.ts';
import { along, dab, faint, paints } from './paints.ts';
import { addLine, type Pen, type Point, strokeLine } from './soft-path.ts';

const enclose = (pen: Pen, top: readonly Point[], bottom: readonly Point[]) => {
  pen.beginPath();
  addLine(pen, top);
  addLine(pen, [...bottom].reverse(), true);
  pen.closePath();
};

const drawInside = (pen: Pen, lips: Lips, shape: MouthShape, smile: number) => {
  const { half, top, bottom } = lips;
  pen.save();
  enclose(pen, lips.innerTop, lips.innerBottom);
  pen.fillStyle = along(
    pen,
    [0, top, 0, bottom + 2],
    [
      [0, '#30090f'],
      [1, paints.mouth],
    ],
  );
  pen.fill();
  pen.clip();
  drawTeethAndTongue(pen, lips, shape, smile);
  // The upper lip's shade.
  pen.fillStyle = along(
    pen,
    [0, top - 2, 0, top + 7],
    [
      [0, faint('#30090f', 0.45)],
      [1, faint('#30090f', 0)],
    ],
  );
  pen.fillRect(-half, top - 12, half * 2, 20);
  pen.restore();
};

const drawLips = (pen: Pen, lips: Lips, shape: MouthShape) => {
  const { gap, top, bottom } = lips;
  enclose(pen, lips.outerBottom, lips.innerBottom);
  pen.fillStyle = along(
    pen,
    [0, bottom, 0, bottom + 15],
    [
      [0, '#bd5654'],
      [0.45, '#e08a80'],
      [1, '#cb7069'],
    ],
  );
  pen.fill();
  enclose(pen, lips.outerTop, lips.innerTop);
  pen.fillStyle = along(
    pen,
    [0, top - 11, 0, top + 2],
    [
      [0, '#d97c74'],
      [1, '#b85253'],
    ],
  );
  pen.fill();
  dab(pen, [-5, bottom + 8, 14 + 4 * shape.round, 3.6], '#fff1ec', 0.6 * (1 - shape.tuck));
  dab(pen, [-4, top - 8, 8, 2.2], '#ffe9e2', 0.35);
  if (gap >= 3.5) return;
  pen.lineCap = 'round';
  strokeLine(pen, lips.innerTop, faint('#7c2a2e', 0.8 - gap * 0.2), 1.9);
};

/** Dimples and the fullness of cheeks, soft so that they make nobody old. */
const drawAround = (pen: Pen, { half }: Lips, smile: number) => {
  for (const side of [-1, 1]) {
    dab(pen, [side * (half + 5), -7 * smile, 8, 10], '#b0624a', 0.12 + 0.2 * smile);
    dab(pen, [side * (half + 9), -26, 10, 22], '#c07a5e', 0.16 * smile);
  }
};

/** A broad smile parts the lips and shows the upper teeth, where nothing is said. */
const smiling = (shape: MouthShape, smile: number): MouthShape => {
  const broad =
    Math.max(0, (smile - 0.5) / 0.5) * Math.max(0, 1 - shape.open * 5) * (1 - shape.press) * (1 - shape.round);
  return { ...shape, open: shape.open + 0.24 * broad, teeth: Math.max(shape.teeth, Math.min(1, broad * 4)) };
};

/** The mouth with lips, teeth and tongue. `smile` is what of the smile the speaking leaves. */
export const drawMouth = (pen: Pen, view: HeadView, given: MouthShape, feeling: { smile: number; concern: number }) => {
  const shape = smiling(given, feeling.smile);
  const lips = makeLips(shape, feeling.smile, feeling.concern);
  pen.save();
  pen.translate(...view.see(0, 103, 110 + 10 * shape.round));
  pen.scale(Math.cos(view.turn), Math.cos(view.nod));
  drawAround(pen, lips, feeling.smile);
  if (lips.gap > 0.6) drawInside(pen, lips, shape, feeling.smile);
  drawLips(pen, lips, shape);
  pen.restore();
};
