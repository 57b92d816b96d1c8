import { addCurve, type Lids, lowerLid, mix, upperLid } from './lids.ts';
import { faint, paints } from './paints.ts';
import type { Pen, Point } from './soft-path.ts';

const on = ([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point => {
  const u = 1 - t;
  const weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  const of = (axis: 0 | 1) => [a, b, c, d].reduce((sum, point, index) => sum + point[axis] * (weights[index] ?? 0), 0);
  return [of(0), of(1)];
};

/** Lashes: a line that grows to the outer corner and ends in a small wing. */
export const drawLashes = (pen: Pen, lids: Lids) => {
  const curve = upperLid(lids);
  const [[x, y], [x1, y1], [x2, y2], [x3, y3]] = curve;
  pen.fillStyle = paints.lash;
  pen.beginPath();
  pen.moveTo(x, y + 1);
  pen.bezierCurveTo(x1, y1 + 0.5, x2, y2 + 0.5, x3, y3 + 0.5);
  pen.quadraticCurveTo(x3 + 4, y3 - 2, x3 + 7, y3 - 5 * mix(0.2, 1, lids.open));
  pen.quadraticCurveTo(x3 + 1, y3 - 4.5, x3 - 5, y3 - 6.5 * mix(0.7, 1, lids.open));
  pen.bezierCurveTo(x2 + 1, y2 - 4.2, x1 - 1, y1 - 3, x, y + 1);
  pen.fill();
  pen.strokeStyle = faint(paints.lash, 0.7);
  pen.lineWidth = 0.9;
  const droop = mix(9, 0, lids.open);
  for (const share of [0.72, 0.86]) {
    const [px, py] = on(curve, share);
    pen.beginPath();
    pen.moveTo(px, py - 2.5);
    pen.quadraticCurveTo(px + 1.5, py - 4.5 + droop * 0.6, px + 4.5, py - 6 + droop);
    pen.stroke();
  }
};

/** The fold of the upper lid, and the edge of the lower one. */
export const drawFolds = (pen: Pen, lids: Lids) => {
  const crease = mix(-6, -10, lids.open);
  pen.strokeStyle = faint('#9c5c43', 0.25 + 0.35 * lids.open);
  pen.lineWidth = 1.6;
  pen.beginPath();
  pen.moveTo(-23, 1 + crease * 0.35);
  const [high, higher] = [mix(-2, -17, lids.open), mix(-6, -22, lids.open)];
  pen.bezierCurveTo(-15, high + crease * 0.55, 10, higher + crease * 0.5, 33, -5 + crease * 0.25);
  pen.stroke();
  pen.strokeStyle = faint('#6b352a', 0.34);
  pen.lineWidth = 1.2;
  pen.beginPath();
  addCurve(pen, lowerLid(lids));
  pen.stroke();
};
