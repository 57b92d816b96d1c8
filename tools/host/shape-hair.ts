import { at, ease, lengthOf, pointOf } from './geometry.ts';

type Point = [number, number, number];
const degrees = Math.PI / 180;

/** Directions from the middle of the head: how far to the side of the front, how high, and how far away. */
const toAngles = ([x, y, z]: Point, [cx, cy, cz]: Point) => {
  const distance = lengthOf(x - cx, y - cy, z - cz);
  return { side: Math.atan2(x - cx, z - cz), up: Math.asin((y - cy) / distance), distance };
};
const toPoint = (side: number, up: number, distance: number, [cx, cy, cz]: Point): Point => [
  cx + Math.sin(side) * Math.cos(up) * distance,
  cy + Math.sin(up) * distance,
  cz + Math.cos(side) * Math.cos(up) * distance,
];

/** How far the skin of the head is from its middle, in any direction. */
const skullAround = (body: ArrayLike<number>, middle: Point) => {
  const known = Array.from({ length: 13380 }, (_, vertex) => pointOf(body, vertex))
    .filter(([, y]) => y > middle[1] - 0.9)
    .map((point) => toAngles(point, middle))
    .filter(({ distance }) => distance < 1.6);
  return (side: number, up: number) => {
    let [sum, weights] = [0, 0];
    for (const one of known) {
      const away = ((one.side - side) * Math.cos(up)) ** 2 + (one.up - up) ** 2;
      const weight = Math.exp(-away / 0.008);
      sum += one.distance * weight;
      weights += weight;
    }
    return weights > 1e-6 ? sum / weights : 1;
  };
};

/** Lifts the fringe off the eyes, along the forehead; what hangs beside the face stays. */
export const liftFringe = (hair: Float32Array, body: ArrayLike<number>, middle: Point, most: number) => {
  const skull = skullAround(body, middle);
  for (let vertex = 0; vertex < hair.length / 3; vertex += 1) {
    const { side, up, distance } = toAngles(pointOf(hair, vertex), middle);
    const front = 1 - ease(Math.abs(side), 48 * degrees, 100 * degrees);
    const low = 1 - ease(up, 12 * degrees, 62 * degrees);
    const lift = most * degrees * front * low;
    if (lift < 0.001) continue;
    const over = Math.max(0.03, distance - skull(side, up));
    hair.set(toPoint(side, up + lift, skull(side, up + lift) + over, middle), vertex * 3);
  }
};

/** Hair takes light as one soft body, not as many flat cards: its normals lean to those of a ball. */
export const roundNormals = (hair: ArrayLike<number>, middle: Point, share: number) => (normals: Float32Array) => {
  for (let vertex = 0; vertex < normals.length / 3; vertex += 1) {
    const [x, y, z] = pointOf(hair, vertex);
    const away = [x - middle[0], (y - middle[1]) * 0.8, z - middle[2]];
    const length = lengthOf(at(away, 0), at(away, 1), at(away, 2));
    const mixed = [0, 1, 2].map(
      (axis) => at(normals, vertex * 3 + axis) * (1 - share) + (at(away, axis) / length) * share,
    );
    const size = lengthOf(at(mixed, 0), at(mixed, 1), at(mixed, 2));
    for (let axis = 0; axis < 3; axis += 1) normals[vertex * 3 + axis] = at(mixed, axis) / size;
  }
};
