/** What can be drawn on: the canvas of the page, or one kept aside. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
export type Point = readonly [number, number];

const at = (points: readonly Point[], index: number): Point =>
  points[((index % points.length) + points.length) % points.length] ?? [0, 0];

/** A cubic from `b` to `c` that goes on smoothly from `a` and towards `d` (Catmull-Rom). */
const span = (pen: Pen | Path2D, [a, b, c, d]: readonly [Point, Point, Point, Point]) => {
  pen.bezierCurveTo(
    b[0] + (c[0] - a[0]) / 6,
    b[1] + (c[1] - a[1]) / 6,
    c[0] - (d[0] - b[0]) / 6,
    c[1] - (d[1] - b[1]) / 6,
    c[0],
    c[1],
  );
};

/** Adds a smooth closed line through all points. */
export const addLoop = (pen: Pen | Path2D, points: readonly Point[]) => {
  pen.moveTo(...at(points, 0));
  for (let index = 0; index < points.length; index += 1)
    span(pen, [at(points, index - 1), at(points, index), at(points, index + 1), at(points, index + 2)]);
  pen.closePath();
};

/** Adds a smooth open line through all points; `joined` goes on from where the pen is. */
export const addLine = (pen: Pen | Path2D, points: readonly Point[], joined = false) => {
  const last = points.length - 1;
  const held = (index: number) => at(points, Math.min(last, Math.max(0, index)));
  if (joined) pen.lineTo(...held(0));
  else pen.moveTo(...held(0));
  for (let index = 0; index < last; index += 1)
    span(pen, [held(index - 1), held(index), held(index + 1), held(index + 2)]);
};

/** Fills a smooth closed shape. */
export const fillLoop = (pen: Pen, points: readonly Point[], paint: string | CanvasGradient) => {
  pen.beginPath();
  addLoop(pen, points);
  pen.fillStyle = paint;
  pen.fill();
};

/** Draws a smooth open line. */
export const strokeLine = (pen: Pen, points: readonly Point[], paint: string | CanvasGradient, width: number) => {
  pen.beginPath();
  addLine(pen, points);
  pen.strokeStyle = paint;
  pen.lineWidth = width;
  pen.stroke();
};

/** Between two points. */
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** Points written as in a picture: "x,y x,y". */
export const points = (written: string): Point[] =>
  written.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  });
