import type { Model } from './make-human.ts';

/** A face of four corners: indices of vertices and of texture coordinates. */
export type Quad = { vertices: number[]; uvs: number[]; group: number };

export const at = (numbers: ArrayLike<number>, index: number) => numbers[index] ?? 0;
export const pointOf = (vertices: ArrayLike<number>, index: number): [number, number, number] => [
  at(vertices, index * 3),
  at(vertices, index * 3 + 1),
  at(vertices, index * 3 + 2),
];
export const lengthOf = (x: number, y: number, z: number) => Math.hypot(x, y, z) || 1;

/** From 0 at `from` to 1 at `to`, smooth at both ends. */
export const ease = (value: number, from: number, to: number) => {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return part * part * (3 - 2 * part);
};

/** Smooth normals: each vertex takes those of its faces, weighted by their area. */
export const normalsOf = (vertices: ArrayLike<number>, quads: readonly Quad[]) => {
  const normals = new Float32Array(vertices.length);
  for (const quad of quads) {
    const [a, b, c, d] = quad.vertices.map((vertex) => pointOf(vertices, vertex));
    if (!a || !b || !c || !d) continue;
    const one = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
    const two = [d[0] - b[0], d[1] - b[1], d[2] - b[2]] as const;
    const cross = [
      one[1] * two[2] - one[2] * two[1],
      one[2] * two[0] - one[0] * two[2],
      one[0] * two[1] - one[1] * two[0],
    ];
    for (const vertex of quad.vertices)
      for (let axis = 0; axis < 3; axis += 1)
        normals[vertex * 3 + axis] = at(normals, vertex * 3 + axis) + at(cross, axis);
  }
  for (let start = 0; start < normals.length; start += 3) {
    const length = lengthOf(at(normals, start), at(normals, start + 1), at(normals, start + 2));
    for (let axis = 0; axis < 3; axis += 1) normals[start + axis] = at(normals, start + axis) / length;
  }
  return normals;
};

/** Puts clothes or hair on a body: each vertex hangs on three vertices of the body, with an offset. */
export const fit = ({ metadata, vertices }: Model, body: ArrayLike<number>) => {
  const result = new Float32Array(vertices.length);
  for (let vertex = 0; vertex < vertices.length / 3; vertex += 1) {
    const on = metadata.ref_vIdxs[vertex] ?? [0, 0, 0];
    const weights = metadata.weights[vertex] ?? [1, 0, 0];
    for (let axis = 0; axis < 3; axis += 1)
      result[vertex * 3 + axis] = on.reduce(
        (sum, corner, index) => sum + at(body, corner * 3 + axis) * at(weights, index),
        at(metadata.offsets[vertex] ?? [], axis),
      );
  }
  return result;
};
