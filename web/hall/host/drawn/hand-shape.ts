import { type Point, points } from './soft-path.ts';

/** A finger from its knuckle on: where it begins, which way its three bones go (degrees) and how long they look. */
export type Finger = {
  base: Point;
  ways: readonly [number, number, number];
  lengths: readonly [number, number, number];
};

/**
 * A hand that points along +x from the wrist at the origin; the thumb is at -y where the palm is seen and at +y where the back is.
 * `fingers` go from index to little finger. `palm` begins at the wrist on the index's side.
 */
export type HandShape = {
  fingers: readonly [Finger, Finger, Finger, Finger];
  thumb: Finger;
  palm: readonly Point[];
  /** 1 where the back of the hand is seen. */
  back: number;
  /** 1 where the thumb lies before the palm. */
  front: number;
};

const finger = (base: Point, ways: Finger['ways'], length: number, seen: Finger['lengths'] = [1, 1, 1]): Finger => ({
  base,
  ways,
  lengths: [length * 0.44 * seen[0], length * 0.31 * seen[1], length * 0.25 * seen[2]],
});

const flipped = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x, -y]);
const openPalm = points('-6,-19 18,-25 44,-33 70,-33 80,-12 78,10 70,31 36,31 8,23 -6,19');

/** An open palm that offers something: fingers close together, the thumb away. */
const present: HandShape = {
  fingers: [
    finger([70, -24], [-7, -4, -1], 70),
    finger([76, -8], [-1, 2, 5], 78),
    finger([75, 9], [4, 7, 10], 72),
    finger([67, 24], [12, 15, 19], 57),
  ],
  thumb: finger([22, -22], [-52, -36, -22], 76),
  palm: openPalm,
  back: 0,
  front: 0.4,
};

/** A raised palm with the fingers a little apart. */
const wave: HandShape = {
  fingers: [
    finger([70, -24], [-13, -11, -10], 72),
    finger([77, -8], [-3, -2, -1], 80),
    finger([75, 9], [6, 7, 8], 74),
    finger([66, 24], [18, 18, 18], 59),
  ],
  thumb: finger([20, -22], [-58, -46, -38], 78),
  palm: openPalm,
  back: 0,
  front: 0.4,
};

/** The back of a hand laid over the other one: fingers close, bent a little around it. */
const folded: HandShape = {
  fingers: [
    finger([66, 19], [-4, -10, -16], 66),
    finger([70, 6], [-5, -12, -19], 73),
    finger([68, -8], [-6, -14, -22], 68),
    finger([61, -21], [-8, -17, -26], 54),
  ],
  thumb: finger([20, 16], [22, 4, -10], 60),
  palm: flipped(points('-6,-19 18,-23 42,-28 64,-29 76,-14 75,4 66,28 36,30 8,22 -6,19')),
  back: 1,
  front: 0,
};

/** Loosely bent at the chin, the index along it. */
const chin: HandShape = {
  fingers: [
    finger([68, 16], [-4, -34, -64], 72, [1, 0.95, 0.9]),
    finger([72, 1], [-8, -74, -128], 70, [0.9, 0.6, 0.5]),
    finger([68, -13], [-10, -84, -140], 64, [0.85, 0.55, 0.5]),
    finger([60, -25], [-14, -90, -150], 52, [0.8, 0.5, 0.5]),
  ],
  thumb: finger([26, 22], [30, 8, -6], 74),
  palm: flipped(points('-6,-19 18,-25 42,-30 66,-29 80,-14 78,4 66,30 36,32 8,23 -6,19')),
  back: 1,
  front: 0,
};

/** Seen from its edge, as half of two palms laid together. */
const together: HandShape = {
  fingers: [
    finger([66, 4], [1, 1, 1], 66),
    finger([68, 2], [0, 0, 0], 74),
    finger([66, -2], [-1, -1, -1], 66),
    finger([62, -7], [-1, -1, 2], 52),
  ],
  thumb: finger([30, 4], [8, 4, 0], 56),
  palm: points('-6,-16 14,-19 38,-18 64,-14 74,-8 74,4 64,10 38,12 12,15 -6,16'),
  back: 1,
  front: 1,
};

export const handShapes = { present, wave, folded, chin, together };
export type HandName = keyof typeof handShapes;

const mixList = (lists: readonly (readonly number[])[], weights: readonly number[]): number[] =>
  (lists[0] ?? []).map((_, index) =>
    lists.reduce((sum, list, which) => sum + (list[index] ?? 0) * (weights[which] ?? 0), 0),
  );

const mixFinger = (fingers: readonly Finger[], weights: readonly number[]): Finger => {
  const [x = 0, y = 0, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = mixList(
    fingers.map(({ base, ways, lengths }) => [...base, ...ways, ...lengths]),
    weights,
  );
  return { base: [x, y], ways: [a, b, c], lengths: [d, e, f] };
};

/** The hand between others; the weights are together 1. */
export const mixHands = (shapes: readonly HandShape[], weights: readonly number[]): HandShape => {
  const each = (pick: (shape: HandShape) => Finger) => mixFinger(shapes.map(pick), weights);
  const [back = 0, front = 0] = mixList(
    shapes.map((shape) => [shape.back, shape.front]),
    weights,
  );
  return {
    fingers: [
      each((s) => s.fingers[0]),
      each((s) => s.fingers[1]),
      each((s) => s.fingers[2]),
      each((s) => s.fingers[3]),
    ],
    thumb: each((shape) => shape.thumb),
    palm: (shapes[0]?.palm ?? []).map((_, index): Point => {
      const [x = 0, y = 0] = mixList(
        shapes.map((shape) => shape.palm[index] ?? [0, 0]),
        weights,
      );
      return [x, y];
    }),
    back,
    front,
  };
};
