import type { HeadView } from './head-view.ts';
import { along, dab, faint, paints } from './paints.ts';
import { addLoop, fillLoop, type Pen, type Point, strokeLine } from './soft-path.ts';

/** The outline of the face from the crown clockwise, for the viewer's right half: x, y, z. */
const outline = [
  [0, -150, 10],
  [66, -132, 12],
  [103, -72, 10],
  [109, -8, 16],
  [105, 46, 24],
  [88, 98, 38],
  [54, 139, 62],
  [22, 159, 84],
  [0, 162, 90],
] as const;

/** `jaw` is how far the jaw is down, in units of the drawing. */
const faceOutline = (view: HeadView, jaw: number): Point[] => {
  const dropped = (y: number) => y + jaw * Math.max(0, Math.min(1, (y - 40) / 90));
  const right = outline.map(([x, y, z]) => view.see(x, dropped(y), z));
  const left = outline
    .slice(1, -1)
    .reverse()
    .map(([x, y, z]) => view.see(-x, dropped(y), z));
  return [...right, ...left];
};

/** Keeps the pen off the face, for what lies behind its edge. */
export const clipBeside = (pen: Pen, view: HeadView, jaw: number) => {
  pen.beginPath();
  pen.rect(-400, -400, 800, 800);
  addLoop(pen, faceOutline(view, jaw));
  pen.clip('evenodd');
};

/** Light from the viewer's upper left, blush, the eye sockets and the sides of the face. */
const shadeFace = (pen: Pen, view: HeadView, pose: { jaw: number; smile: number }) => {
  const put = (x: number, y: number, z: number, size: readonly [number, number], colour: string, opacity: number) =>
    dab(pen, [...view.see(x, y, z), size[0] * Math.max(0.4, view.facing(x)), size[1]], colour, opacity);
  put(-30, -62, 84, [74, 52], '#fff2e4', 0.7);
  put(-46, 50, 86, [44, 34], '#fff0e2', 0.55);
  put(52, 48, 86, [34, 28], '#ffeddd', 0.35);
  const rosy = 0.3 + 0.14 * pose.smile;
  put(-66, 58 - 4 * pose.smile, 72, [44, 32], '#ec8570', rosy);
  put(66, 58 - 4 * pose.smile, 72, [44, 32], '#e67b68', rosy);
  for (const side of [-1, 1]) {
    put(side * 52, -14, 86, [44, 26], '#c98469', 0.26);
    put(side * 22, -6, 92, [16, 30], '#c07a5e', 0.22);
  }
  put(104, 40, 20, [56, 118], '#b8694c', 0.5);
  put(-112, 70, 20, [36, 100], '#c47a5a', 0.4);
  put(74, 128 + pose.jaw, 50, [66, 42], '#b8694c', 0.4);
  put(-74, 134 + pose.jaw, 50, [54, 34], '#c27757', 0.34);
  put(0, 122 + pose.jaw, 98, [30, 10], '#bb6f55', 0.34);
  put(-4, 142 + pose.jaw, 98, [28, 18], '#fff0e2', 0.5);
  put(-10, -112, 66, [120, 34], '#a8603f', 0.5);
  put(36, -142, 60, [26, 34], '#5f3527', 0.9);
  put(-92, -10, 40, [26, 110], '#a8603f', 0.3);
};

const drawNose = (pen: Pen, view: HeadView, smile: number) => {
  const see = (x: number, y: number, z: number) => view.see(x * (1 + 0.05 * smile), y, z);
  dab(pen, [...see(12, 22, 112), 13, 44], '#b9704f', 0.3);
  dab(pen, [...see(-13, 14, 108), 9, 36], '#c98465', 0.16);
  dab(pen, [...see(-2, 8, 116), 6, 40], '#fff6ec', 0.55);
  dab(pen, [...see(2, 71, 122), 26, 10], '#a9573d', 0.34);
  dab(pen, [...see(0, 56, 134), 17, 13], '#f3b497', 0.5);
  dab(pen, [...see(-4, 49, 138), 7, 6.5], '#ffffff', 0.7);
  for (const side of [-1, 1]) {
    const wing: Point[] = [
      see(side * 17, 50, 112),
      see(side * 22, 58, 108),
      see(side * 19.5, 66, 108),
      see(side * 14, 67, 114),
    ];
    strokeLine(pen, wing, faint(paints.skinLine, side > 0 ? 0.5 : 0.36), 1.8);
    const hole: Point[] = [
      see(side * 5.5, 66.5, 122),
      see(side * 9, 63.5, 121),
      see(side * 13.5, 65, 117),
      see(side * 10, 68, 119),
    ];
    fillLoop(pen, hole, faint('#6e2c1e', 0.66));
  }
};

/** Face and nose: all of the head's front but ears, eyes, brows, mouth and hair. */
export const drawFace = (pen: Pen, view: HeadView, pose: { jaw: number; smile: number }) => {
  pen.save();
  pen.beginPath();
  const points = faceOutline(view, pose.jaw);
  fillLoop(
    pen,
    points,
    along(
      pen,
      [-100, -90, 110, 130],
      [
        [0, paints.skinLight],
        [0.45, paints.skin],
        [1, '#e9b495'],
      ],
    ),
  );
  pen.clip();
  shadeFace(pen, view, pose);
  pen.restore();
  strokeLine(pen, points.slice(3, 14), faint(paints.skinLine, 0.28), 1.6);
  drawNose(pen, view, pose.smile);
};
