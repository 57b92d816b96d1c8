import { pointOf, type Quad } from './geometry.ts';

type Point = [number, number, number];
/** A surface made here, as a net of rows and columns, with its own texture coordinates. */
export type Net = { vertices: number[]; quads: Quad[]; uvs: number[] };

/** Lays a net of points over `rows` and `columns` steps; both parameters run from 0 to 1. */
export const net = (
  rows: number,
  columns: number,
  placeOf: (along: number, across: number) => Point,
  onto: Net = { vertices: [], quads: [], uvs: [] },
): Net => {
  const first = onto.vertices.length / 3;
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column <= columns; column += 1) {
      onto.vertices.push(...placeOf(row / rows, column / columns));
      onto.uvs.push(column / columns, 1 - row / rows);
    }
  const number = (row: number, column: number) => first + row * (columns + 1) + column;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const four = [number(row, column), number(row + 1, column), number(row + 1, column + 1), number(row, column + 1)];
      onto.quads.push({ vertices: four, uvs: four, group: 0 });
    }
  return onto;
};

/** The foremost place of a mesh near a line through the body, from above. */
export const foremost = (vertices: ArrayLike<number>, x: number, y: number, reach: number): Point => {
  let best: Point = [x, y, -9];
  for (let vertex = 0; vertex < vertices.length / 3; vertex += 1) {
    const point = pointOf(vertices, vertex);
    if (Math.abs(point[0] - x) < reach && Math.abs(point[1] - y) < reach && point[2] > best[2]) best = point;
  }
  return [x, y, best[2]];
};

/** One end of the scarf: a narrow leaf of silk, with pleats that open downwards. `slope` is how the breast comes forward. */
const tail = (knot: Point, slope: number, turn: number, length: number, onto: Net) =>
  net(
    16,
    12,
    (along, across) => {
      const width = 0.045 + 0.2 * Math.sin(Math.PI * Math.min(1, 0.04 + along * 0.62));
      const aside = (across - 0.5) * 2;
      const pleat = Math.cos(aside * Math.PI * 2) * 0.03 * along;
      const down = along * (length - Math.abs(aside) * 0.22);
      return [
        knot[0] + Math.sin(turn) * down + Math.cos(turn) * aside * width,
        knot[1] - Math.cos(turn) * down + Math.sin(turn) * aside * width,
        knot[2] + 0.06 + slope * down * Math.cos(turn) + pleat - aside ** 2 * 0.03,
      ];
    },
    onto,
  );

/** A silk scarf, tied at the collar. `height` is that of the knot. */
export const makeScarf = (suit: ArrayLike<number>, height: number): Net => {
  const front = (y: number) => foremost(suit, 0, y, 0.14)[2];
  const knot: Point = [0, height, front(height)];
  const slope = Math.max(0.1, front(height - 0.8) - front(height)) / 0.8;
  const scarf: Net = { vertices: [], quads: [], uvs: [] };
  tail(knot, slope, 0.42, 0.92, scarf);
  tail([knot[0], knot[1], knot[2] + 0.03], slope, -0.34, 0.8, scarf);
  return net(
    10,
    14,
    (along, across) => {
      const [turn, rise] = [across * Math.PI * 2, (along - 0.5) * Math.PI];
      const crease = 1 + 0.07 * Math.cos(turn * 4 + rise * 2);
      return [
        knot[0] + Math.cos(rise) * Math.cos(turn) * 0.11 * crease,
        knot[1] + Math.sin(rise) * 0.12,
        knot[2] + 0.05 + Math.cos(rise) * Math.sin(turn) * 0.1 * crease,
      ];
    },
    scarf,
  );
};

/** A name badge on the left breast: a flat plate, turned as the cloth is and just off it. */
export const makeBadge = (suit: ArrayLike<number>, middle: { x: number; y: number }): Net => {
  const z = (x: number, y: number) => foremost(suit, x, y, 0.13)[2];
  const [wide, high] = [0.46, 0.16];
  const across = (z(middle.x + 0.3, middle.y) - z(middle.x - 0.3, middle.y)) / 0.6;
  const up = (z(middle.x, middle.y + 0.3) - z(middle.x, middle.y - 0.3)) / 0.6;
  let off = -9;
  for (let vertex = 0; vertex < suit.length / 3; vertex += 1) {
    const [x, y, depth] = pointOf(suit, vertex);
    const [dx, dy] = [x - middle.x, y - middle.y];
    if (Math.abs(dx) < wide / 2 + 0.1 && Math.abs(dy) < high / 2 + 0.1)
      off = Math.max(off, depth - dx * across - dy * up);
  }
  return net(1, 1, (along, aside) => {
    const [dx, dy] = [(aside - 0.5) * wide, (0.5 - along) * high];
    return [middle.x + dx, middle.y + dy, off + 0.02 + dx * across + dy * up];
  });
};

/** All of a net hangs on one bone. */
export const hangOn = (bone: number, vertices: ArrayLike<number>) => ({
  influencesPerVertex: 1,
  skinIndices: Array.from({ length: vertices.length / 3 }, () => bone),
  skinWeights: Array.from({ length: vertices.length / 3 }, () => 1),
});
