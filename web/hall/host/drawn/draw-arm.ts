import type { Arm } from './arm-pose.ts';
import { drawHand } from './draw-hand.ts';
import { drawForeSleeve, drawUpperSleeve } from './draw-sleeve.ts';
import { along } from './paints.ts';
import type { Pen, Point } from './soft-path.ts';

const step = ([x, y]: Point, angle: number, length: number): Point => [
  x + Math.sin(angle) * length,
  y + Math.cos(angle) * length,
];

/** How much larger a hand is than its data. */
const handSize = 1.16;

const drawCuff = (pen: Pen, wrist: Point, angle: number) => {
  pen.save();
  pen.translate(...wrist);
  pen.rotate(Math.PI / 2 - angle);
  pen.fillStyle = along(
    pen,
    [0, -28, 0, 28],
    [
      [0, '#ffffff'],
      [1, '#c3cfd1'],
    ],
  );
  pen.beginPath();
  pen.roundRect(-14, -27, 27, 54, 6);
  pen.fill();
  pen.restore();
};

/** Wrist and hand beyond the cuff. */
const drawWristAndHand = (pen: Pen, arm: Arm, wrist: Point) => {
  pen.save();
  pen.translate(...step(wrist, arm.fore.angle, 18));
  pen.rotate(Math.PI / 2 - arm.hand.angle);
  pen.scale(arm.hand.length * handSize, handSize);
  pen.fillStyle = '#efc0a3';
  pen.beginPath();
  pen.ellipse(-4, 0, 22, 19, 0, 0, Math.PI * 2);
  pen.fill();
  drawHand(pen, arm.hand.shape);
  pen.restore();
};

/** Where the shoulder of the arm on the viewer's right is. */
const shoulderAt: Point = [212, 560];

/** One arm with sleeve, cuff and hand. The pen is mirrored for the arm on the viewer's left. */
export const drawArm = (pen: Pen, arm: Arm, side: 1 | -1) => {
  const shoulder: Point = [shoulderAt[0], shoulderAt[1] - arm.lift];
  const elbow = step(shoulder, arm.upper.angle, arm.upper.length);
  const wrist = step(elbow, arm.fore.angle, arm.fore.length);
  const joints = { shoulder, elbow, wrist };
  pen.save();
  pen.scale(side, 1);
  drawUpperSleeve(pen, joints, side);
  drawWristAndHand(pen, arm, wrist);
  drawCuff(pen, wrist, arm.fore.angle);
  drawForeSleeve(pen, joints, side);
  pen.restore();
};
