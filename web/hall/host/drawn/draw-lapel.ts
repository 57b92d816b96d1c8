import { along, faint, paints } from './paints.ts';
import { type Pen, points, strokeLine } from './soft-path.ts';

/** Collar and notch, corner by corner from the neck. */
const corners = points('58,444 80,452 100,478 114,528 94,552 130,564 120,620');

/** The lapel of the jacket; `side` is 1 for the viewer's right. */
export const drawLapel = (pen: Pen, side: 1 | -1) => {
  pen.save();
  pen.shadowColor = 'rgb(0 16 20 / 55%)';
  pen.shadowBlur = 14;
  pen.shadowOffsetX = 4;
  pen.shadowOffsetY = 6;
  pen.beginPath();
  for (const [x, y] of corners) pen.lineTo(x * side, y);
  pen.quadraticCurveTo(side * 86, 700, side * 4, 776);
  pen.quadraticCurveTo(side * 46, 620, side * 56, 540);
  pen.quadraticCurveTo(side * 64, 490, side * 54, 450);
  pen.closePath();
  const [lit, dim] = side < 0 ? ['#1d6d79', '#0d4c57'] : ['#15606c', '#083e48'];
  pen.fillStyle = along(
    pen,
    [side * 130, 480, side * 10, 740],
    [
      [0, lit],
      [1, dim],
    ],
  );
  pen.fill();
  pen.restore();
  pen.strokeStyle = faint('#4fa3ad', 0.32);
  pen.lineWidth = 1.6;
  pen.stroke();
  const notch = points('94,552 76,524 63,500').map(([x, y]) => [x * side, y] as const);
  strokeLine(pen, notch, faint(paints.suitLine, 0.75), 2.2);
};
