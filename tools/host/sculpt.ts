import { at, ease, pointOf } from './geometry.ts';

type Levels = { neck: number; eye: number };

/** What no target of MakeHuman does: narrower shoulders under the same head, and a slimmer jaw. In place, decimetres. */
export const sculpt = (body: Float32Array, { neck, eye }: Levels) => {
  for (let vertex = 0; vertex < body.length / 3; vertex += 1) {
    const [x, y, z] = pointOf(body, vertex);
    const below = 1 - ease(y, neck - 1.1, neck + 0.1);
    const jaw = (1 - ease(y, eye - 1.15, eye - 0.35)) * ease(y, neck + 0.2, neck + 0.75) * ease(z, -0.1, 0.6);
    body[vertex * 3] = x * (1 - 0.11 * below) * (1 - 0.09 * jaw);
    body[vertex * 3 + 2] = z * (1 - 0.04 * below);
  }
};

/** Keeps a change of the face out of the neck, where it would open a seam. */
export const keepOffNeck = (moved: Float32Array, body: ArrayLike<number>, { neck }: Levels) => {
  for (let vertex = 0; vertex < body.length / 3; vertex += 1) {
    const share = ease(at(body, vertex * 3 + 1), neck + 0.05, neck + 0.5);
    for (let axis = 0; axis < 3; axis += 1) {
      const place = vertex * 3 + axis;
      moved[place] = at(body, place) + (at(moved, place) - at(body, place)) * share;
    }
  }
  return moved;
};
