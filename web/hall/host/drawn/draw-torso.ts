import { drawBlouse } from './draw-blouse.ts';
import { drawLapel } from './draw-lapel.ts';
import { along, dab, faint, paints } from './paints.ts';
import { addLoop, fillLoop, type Pen, type Point, points, strokeLine } from './soft-path.ts';

const mirrored = (half: readonly Point[]): Point[] => [...half, ...half.map(([x, y]): Point => [-x, y]).reverse()];
const beside = (side: number, line: readonly Point[], shift = 0): Point[] =>
  line.map(([x, y]): Point => [side * (x + shift), y]);

/** The right edge of the jacket from the collar down, without its arm. */
const jacket = mirrored(
  points(
    '10,540 40,500 56,452 84,462 140,484 190,508 212,540 212,600 198,676 180,760 167,840 168,900 182,990 196,1060 204,1098 200,1114 170,1119 70,1122',
  ),
);
const skirt = mirrored(points('140,1040 176,1090 196,1160 199,1340 197,1500'));
const seam = points('130,700 111,800 108,880 126,1112');
const pocket = points('172,932 126,948 82,946');
const opening = points('8,770 14,860 8,960 -12,1060 -30,1112');

const drawSkirt = (pen: Pen) => {
  const cloth = along(
    pen,
    [-210, 0, 210, 0],
    [
      [0, '#052c33'],
      [0.4, '#0a3f49'],
      [0.75, '#062f37'],
      [1, '#031d22'],
    ],
  );
  fillLoop(pen, skirt, cloth);
  pen.save();
  pen.clip();
  dab(pen, [0, 1130, 260, 40], '#010c0f', 0.8);
  pen.restore();
};

const shadeJacket = (pen: Pen) => {
  dab(pen, [-104, 610, 96, 130], '#2a7c88', 0.38);
  dab(pen, [92, 620, 80, 110], '#1f6b77', 0.26);
  dab(pen, [-60, 1000, 90, 150], '#1b6670', 0.25);
  dab(pen, [214, 790, 76, 320], '#01161b', 0.6);
  dab(pen, [-216, 800, 60, 300], '#01161b', 0.45);
  dab(pen, [-112, 716, 90, 30], '#02181d', 0.26);
  dab(pen, [106, 720, 92, 30], '#02181d', 0.32);
  for (const side of [-1, 1]) {
    strokeLine(pen, beside(side, seam), faint(paints.suitLine, 0.5), 2);
    strokeLine(pen, beside(side, seam, 2.5), faint('#3b8e99', 0.16), 1.5);
    strokeLine(pen, beside(side, pocket), faint('#02181d', 0.45), 4);
    strokeLine(
      pen,
      beside(side, pocket).map(([x, y]): Point => [x, y + 4]),
      faint('#3b8e99', 0.2),
      1.5,
    );
    for (const y of [866, 886])
      strokeLine(
        pen,
        [
          [side * 150, y - 6],
          [side * 110, y + 8],
        ],
        faint('#02181d', 0.22),
        5,
      );
  }
};

const drawJacket = (pen: Pen) => {
  pen.save();
  pen.beginPath();
  addLoop(pen, jacket);
  pen.fillStyle = along(
    pen,
    [-230, 500, 230, 1000],
    [
      [0, '#15606c'],
      [0.35, paints.suit],
      [0.7, '#083b44'],
      [1, '#052b32'],
    ],
  );
  pen.fill();
  pen.clip();
  shadeJacket(pen);
  pen.restore();
  strokeLine(pen, opening, faint(paints.suitLine, 0.75), 2.6);
  strokeLine(
    pen,
    opening.map(([x, y]): Point => [x + 2.5, y]),
    faint('#3b8e99', 0.22),
    1.6,
  );
};

const drawButton = (pen: Pen, y: number) => {
  dab(pen, [3, y + 4, 17, 15], '#00090b', 0.7);
  pen.fillStyle = along(
    pen,
    [-8, y - 9, 10, y + 9],
    [
      [0, '#3d8d98'],
      [0.5, '#0e4e59'],
      [1, '#04262c'],
    ],
  );
  pen.beginPath();
  pen.arc(0, y, 10, 0, Math.PI * 2);
  pen.fill();
  pen.fillStyle = faint('#021a1f', 0.9);
  for (const x of [-2.6, 2.6])
    for (const dy of [-2.6, 2.6]) {
      pen.beginPath();
      pen.arc(x, y + dy, 1.3, 0, Math.PI * 2);
      pen.fill();
    }
};

/** The body without head, neck, scarf and arms. */
export const drawTorso = (pen: Pen) => {
  drawSkirt(pen);
  drawJacket(pen);
  drawBlouse(pen);
  drawLapel(pen, 1);
  drawLapel(pen, -1);
  drawButton(pen, 790);
  drawButton(pen, 878);
};
