import { at, ease } from './geometry.ts';
import type { Model } from './make-human.ts';

/** A suit that was cut for a man hangs loosely: closer to the body, and in at the waist. */
export const tailor = (suit: Model, share: number): Model => ({
  ...suit,
  metadata: {
    ...suit.metadata,
    offsets: suit.metadata.offsets.map((offset) => offset.map((value) => value * share) as [number, number, number]),
  },
});

export const takeIn = (suit: Float32Array, waist: { at: number; reach: number; share: number }) => {
  for (let vertex = 0; vertex < suit.length / 3; vertex += 1) {
    const [x, y] = [at(suit, vertex * 3), at(suit, vertex * 3 + 1)];
    if (Math.abs(x) > 2) continue;
    const near = 1 - ease(Math.abs(y - waist.at), 0, waist.reach);
    suit[vertex * 3] = x * (1 - waist.share * near);
  }
};

/** Draws vertices together towards a point: teeth that would come through the cheeks of a slimmer face. */
export const shrinkTo = (
  vertices: Float32Array,
  middle: readonly [number, number, number],
  shares: readonly [number, number, number],
) => {
  for (let index = 0; index < vertices.length; index += 1) {
    const axis = index % 3;
    vertices[index] = at(middle, axis) + (at(vertices, index) - at(middle, axis)) * at(shares, axis);
  }
};

/** How light the skin is below hair and clothes: darker the nearer they are, in decimetres. */
export const shadeBelow = (body: ArrayLike<number>, above: ArrayLike<number>, from: number, depth: number) =>
  Float32Array.from({ length: 13380 }, (_, vertex) => {
    let nearest = 9;
    if (at(body, vertex * 3 + 1) < from) return 1;
    for (let other = 0; other < above.length; other += 3) {
      const away = Math.hypot(
        at(above, other) - at(body, vertex * 3),
        at(above, other + 1) - at(body, vertex * 3 + 1),
        at(above, other + 2) - at(body, vertex * 3 + 2),
      );
      if (away < nearest) nearest = away;
    }
    return 1 - depth * (1 - ease(nearest, 0.04, 0.24));
  });

/** Draws the sleeve's head in towards the arm: it would puff up when the arm goes down. */
export const drawIn = (suit: Float32Array, joint: ArrayLike<number>, reach: number, share: number) => {
  for (let vertex = 0; vertex < suit.length / 3; vertex += 1) {
    const x = at(suit, vertex * 3);
    const side = Math.sign(x);
    const away = [
      Math.abs(x) - at(joint, 0),
      at(suit, vertex * 3 + 1) - at(joint, 1),
      at(suit, vertex * 3 + 2) - at(joint, 2),
    ];
    const near = (1 - ease(Math.hypot(...away), 0, reach)) * share;
    suit[vertex * 3] = side * (at(joint, 0) + at(away, 0) * (1 - near));
    suit[vertex * 3 + 1] = at(joint, 1) + at(away, 1) * (1 - near);
    suit[vertex * 3 + 2] = at(joint, 2) + at(away, 2) * (1 - near * 0.5);
  }
};
