import { along, dab, faint, paints } from './paints.ts';
import { addLine, addLoop, between, type Pen, type Point, strokeLine } from './soft-path.ts';

/** The joints of an arm, drawn as the one on the viewer's right. */
export type Joints = { shoulder: Point; elbow: Point; wrist: Point };

const across = (from: Point, to: Point): Point => {
  const length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
  return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
};
const off = ([x, y]: Point, [nx, ny]: Point, far: number): Point => [x + nx * far, y + ny * far];

/** Light on cloth across a limb: from one edge to the other, brightest a little inside the edge towards the light. */
const cloth = (pen: Pen, from: Point, to: Point) =>
  along(
    pen,
    [...from, ...to],
    [
      [0, '#0f525d'],
      [0.24, '#18646f'],
      [0.55, paints.suit],
      [1, '#062f37'],
    ],
  );

/** Does the edge at this normal look to the light, in the picture as it is seen? */
const facesLight = ([x, y]: Point, mirror: 1 | -1) => x * mirror * -0.75 - y * 0.65 > 0;

/** From the shoulder to the elbow, grown out of the jacket. `mirror` is -1 for the arm on the viewer's left. */
export const drawUpperSleeve = (pen: Pen, { shoulder, elbow }: Joints, mirror: 1 | -1) => {
  const normal = across(shoulder, elbow);
  const [upper, middle] = [between(shoulder, elbow, 0.16), between(shoulder, elbow, 0.55)];
  const outer: Point[] = [
    [shoulder[0] - 44, shoulder[1] - 54],
    [shoulder[0] - 2, shoulder[1] - 40],
    off(upper, normal, -46),
    off(middle, normal, -43.5),
    off(elbow, normal, -42),
  ];
  const inner: Point[] = [
    off(elbow, normal, 41),
    off(middle, normal, 45),
    off(upper, normal, 50),
    [shoulder[0] - 58, shoulder[1] + 2],
  ];
  const end = off(elbow, [normal[1], -normal[0]], 40);
  pen.beginPath();
  addLoop(pen, [...outer, end, ...inner]);
  const edges = [off(middle, normal, -50), off(middle, normal, 50)] as const;
  pen.fillStyle = facesLight([-normal[0], -normal[1]], mirror) ? cloth(pen, ...edges) : cloth(pen, edges[1], edges[0]);
  pen.fill();
  pen.save();
  pen.clip();
  dab(pen, [elbow[0] - 14, elbow[1] - 16, 64, 46], '#01161b', 0.4);
  // Towards the neck it is the jacket's own cloth, in the jacket's own light.
  const near = mirror < 0 ? '#14606c' : '#0c4953';
  dab(pen, [shoulder[0] - 52, shoulder[1] - 34, 74, 62], near, 1);
  dab(pen, [shoulder[0] - 56, shoulder[1] - 10, 40, 46], near, 0.7);
  pen.restore();
  strokeLine(pen, outer.slice(1), faint('#021418', 0.4), 1.6);
  strokeLine(pen, inner.slice(0, 3), faint('#021418', 0.5), 2);
  // Where the sleeve is set in.
  const seam: Point[] = [
    outer[0] ?? upper,
    [shoulder[0] - 56, shoulder[1] - 20],
    [shoulder[0] - 56, shoulder[1] + 36],
    inner[2] ?? upper,
  ];
  strokeLine(pen, seam, faint(paints.suitLine, 0.45), 2);
};

/** From the elbow to the wrist, open at its end. */
export const drawForeSleeve = (pen: Pen, { elbow, wrist }: Joints, mirror: 1 | -1) => {
  const normal = across(elbow, wrist);
  const forward: Point = [normal[1], -normal[0]];
  const near = between(elbow, wrist, 0.25);
  const left: Point[] = [off(elbow, normal, 41), off(near, normal, 41.5), off(wrist, normal, 32)];
  const right: Point[] = [off(wrist, normal, -32), off(near, normal, -41.5), off(elbow, normal, -41)];
  pen.beginPath();
  addLine(pen, left);
  pen.quadraticCurveTo(...off(wrist, forward, 7), ...(right[0] ?? wrist));
  addLine(pen, right, true);
  const angle = Math.atan2(normal[1], normal[0]);
  pen.arc(...elbow, 41, angle + Math.PI, angle, true);
  pen.closePath();
  const edges = [off(near, normal, -41), off(near, normal, 41)] as const;
  pen.fillStyle = facesLight([-normal[0], -normal[1]], mirror) ? cloth(pen, ...edges) : cloth(pen, edges[1], edges[0]);
  pen.fill();
  strokeLine(pen, left, faint('#021418', 0.45), 1.8);
  strokeLine(pen, right, faint('#021418', 0.45), 1.8);
  const rim = [left[2] ?? wrist, off(wrist, forward, 3.5), right[0] ?? wrist] as const;
  strokeLine(pen, rim, faint('#3b8e99', 0.4), 2);
  for (const [share, far] of [
    [0.12, 30],
    [0.2, 22],
  ] as const) {
    const middle = between(elbow, wrist, share);
    strokeLine(
      pen,
      [off(middle, normal, far), off(between(elbow, wrist, share - 0.06), normal, 4)],
      faint('#02181d', 0.16),
      8,
    );
  }
};
