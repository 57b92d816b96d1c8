import type { Lips } from './lips.ts';
import type { MouthShape } from './mouth-shape.ts';
import { along, faint } from './paints.ts';
import type { Pen } from './soft-path.ts';

/** A row of teeth with soft gaps. */
const drawRow = (pen: Pen, half: number, [from, to]: readonly [number, number], gum: string) => {
  pen.fillStyle = along(
    pen,
    [0, from, 0, to],
    [
      [0, gum],
      [0.6, '#fdfbf9'],
    ],
  );
  pen.beginPath();
  pen.moveTo(-half, from);
  pen.lineTo(half, from);
  pen.bezierCurveTo(half * 0.9, to, half * 0.4, to, 0, to);
  pen.bezierCurveTo(-half * 0.4, to, -half * 0.9, to, -half, from);
  pen.fill();
  pen.strokeStyle = faint('#b9a7a2', 0.3);
  pen.lineWidth = 0.8;
  for (const share of [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6]) {
    pen.beginPath();
    pen.moveTo(share * half, from);
    pen.lineTo(share * half, from + (to - from) * (1 - share * share * 0.8));
    pen.stroke();
  }
};

const drawTongue = (pen: Pen, { half, gap, bottom }: Lips, tongue: number) => {
  const height = gap * (0.3 + 0.34 * tongue);
  pen.fillStyle = along(
    pen,
    [0, bottom - height, 0, bottom + 6],
    [
      [0, '#d9747a'],
      [1, '#a84650'],
    ],
  );
  pen.beginPath();
  pen.ellipse(0, bottom + 4, half * 0.56, height, 0, 0, Math.PI * 2);
  pen.fill();
};

/** Tongue and teeth; the pen is held within the open mouth. */
export const drawTeethAndTongue = (pen: Pen, lips: Lips, shape: MouthShape, smile: number) => {
  const { half, gap, top, bottom } = lips;
  if (shape.tongue > 0.02) drawTongue(pen, lips, shape.tongue);
  if (shape.lowerTeeth > 0.02)
    drawRow(pen, half * 0.7, [bottom + 5, bottom - Math.min(6, gap * 0.3) * shape.lowerTeeth], '#d3c5c0');
  if (shape.teeth > 0.02) {
    const length = Math.min(12, gap * 0.66 + 2.5) * Math.min(1, shape.teeth * 1.1) + 3 * smile;
    drawRow(pen, half * (0.9 - 0.24 * shape.round), [top - 5, top + length], '#e9e0dc');
  }
};
