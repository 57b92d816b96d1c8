import type { Finger, HandShape } from './hand-shape.ts';
import { along, dab, faint, paints } from './paints.ts';
import { addLoop, fillLoop, type Pen, type Point, points, strokeLine } from './soft-path.ts';

/** Widths of a finger at its knuckle, its joints and near its tip. */
type Widths = readonly [number, number, number, number];
const fingerWidths: readonly Widths[] = [
  [19, 17.5, 15.5, 12],
  [19.5, 18, 16, 12.5],
  [18.5, 17, 15, 12],
  [16.5, 14.5, 13, 10.5],
];
const thumbWidths: Widths = [27, 21, 18, 13];

const joints = ({ base, ways, lengths }: Finger): Point[] => {
  const points: Point[] = [base];
  for (const [index, way] of ways.entries()) {
    const [x, y] = points[index] ?? base;
    const angle = (way * Math.PI) / 180;
    const length = lengths[index] ?? 0;
    points.push([x + Math.cos(angle) * length, y + Math.sin(angle) * length]);
  }
  return points;
};

const side = (points: readonly Point[], ways: readonly number[], widths: Widths, sign: 1 | -1): Point[] =>
  points.map(([x, y], index) => {
    const way = (((ways[Math.max(0, index - 1)] ?? 0) + (ways[Math.min(2, index)] ?? 0)) / 2) * (Math.PI / 180);
    const half = ((widths[index] ?? 0) / 2) * sign;
    return [x - Math.sin(way) * half, y + Math.cos(way) * half];
  });

const drawNail = (pen: Pen, tip: Point, way: number, opacity: number) => {
  if (opacity < 0.05) return;
  pen.save();
  pen.translate(...tip);
  pen.rotate((way * Math.PI) / 180);
  pen.fillStyle = faint('#f3b3a6', 0.95 * opacity);
  pen.beginPath();
  pen.ellipse(-3, 0, 6.5, 4.4, 0, 0, Math.PI * 2);
  pen.fill();
  pen.fillStyle = faint('#ffffff', 0.6 * opacity);
  pen.beginPath();
  pen.ellipse(-3, -1.4, 4, 1.2, 0, 0, Math.PI * 2);
  pen.fill();
  pen.restore();
};

const drawFinger = (pen: Pen, finger: Finger, widths: Widths, back: number) => {
  const bones = joints(finger);
  const [base = [0, 0], , , tip = [0, 0]] = bones;
  const way = finger.ways[2];
  const angle = (way * Math.PI) / 180;
  const round: Point = [tip[0] + Math.cos(angle) * widths[3] * 0.5, tip[1] + Math.sin(angle) * widths[3] * 0.5];
  const loop = [...side(bones, finger.ways, widths, -1), round, ...side(bones, finger.ways, widths, 1).reverse()];
  pen.beginPath();
  addLoop(pen, loop);
  pen.fillStyle = along(
    pen,
    [base[0], base[1], round[0], round[1]],
    [
      [0, '#f1c3a7'],
      [0.55, '#f8d3bb'],
      [1, '#f6c0ab'],
    ],
  );
  pen.fill();
  pen.strokeStyle = faint(paints.skinLine, 0.55);
  pen.lineWidth = 1.5;
  pen.stroke();
  drawNail(pen, tip, way, back);
  for (const joint of bones.slice(1, 3)) dab(pen, [joint[0], joint[1], 7, 4], '#d9937a', 0.1 + 0.24 * back);
};

const creases = ['62,-26 50,-11 34,-3 14,3', '62,-25 55,-8 47,8 37,19', '57,27 64,13 71,-1 78,-13'].map(points);

/** The inside of a hand: its pads and its lines. */
const drawInside = (pen: Pen, middle: number, seen: number) => {
  dab(pen, [30, middle - 16, 26, 15], '#f2a891', 0.5 * seen);
  dab(pen, [62, middle, 22, 26], '#f2a891', 0.34 * seen);
  dab(pen, [36, middle + 4, 24, 15], '#fbe0cf', 0.55 * seen);
  const line = faint(paints.skinLine, 0.3 * seen);
  for (const crease of creases)
    strokeLine(
      pen,
      crease.map(([x, y]): Point => [x, y + middle]),
      line,
      1.4,
    );
};

const palmStops = [
  [0, '#f6cfb6'],
  [0.5, '#f5cab0'],
  [1, '#ecb799'],
] as const;

const drawPalm = (pen: Pen, { palm, back }: HandShape) => {
  const middle = palm.reduce((sum, [, y]) => sum + y, 0) / palm.length;
  fillLoop(pen, palm, along(pen, [0, -30, 70, 30], palmStops));
  const edge = faint(paints.skinLine, 0.5);
  strokeLine(pen, palm.slice(0, 4), edge, 1.5);
  strokeLine(pen, palm.slice(6), edge, 1.5);
  if (back < 0.95) drawInside(pen, middle, 1 - back);
  if (back > 0.05) for (const y of [-20, -7, 7, 20]) dab(pen, [68, middle + y, 9, 6.5], '#de9c80', 0.4 * back);
};

/** A hand at the origin, pointing along +x. */
export const drawHand = (pen: Pen, shape: HandShape) => {
  const thumb = () => drawFinger(pen, shape.thumb, thumbWidths, shape.back);
  pen.lineCap = 'round';
  if (shape.front <= 0.3) thumb();
  const order = shape.back > 0.5 ? [3, 2, 1, 0] : [0, 3, 2, 1];
  for (const index of order)
    drawFinger(pen, shape.fingers[index] ?? shape.thumb, fingerWidths[index] ?? thumbWidths, shape.back);
  drawPalm(pen, shape);
  if (shape.front > 0.3) thumb();
};
