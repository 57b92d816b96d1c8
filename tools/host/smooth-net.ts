import { at } from './geometry.ts';

/** An edge of a coarse mesh: the vertex in its middle, the two at its ends, and those in the middle of its faces. */
export type Edge = { vertex: number; ends: [number, number]; faces: number[] };

/** The mean of some vertices along one axis. */
export const meanOf = (vertices: ArrayLike<number>, of: readonly number[], axis: number) =>
  of.reduce((sum, vertex) => sum + at(vertices, vertex * 3 + axis), 0) / of.length;

const isOpen = ({ faces }: Edge) => faces.length !== 2;
const axes = [0, 1, 2] as const;

/** The edges at each vertex. */
const edgesAt = (edges: readonly Edge[]) => {
  const found = new Map<number, Edge[]>();
  for (const edge of edges) for (const end of edge.ends) found.set(end, [...(found.get(end) ?? []), edge]);
  return found;
};

/** Between open edges, a vertex leans to its neighbours along the rim; a tip stays. */
const onRim = (vertices: ArrayLike<number>, vertex: number, around: readonly Edge[]) => {
  const rim = around.filter(isOpen).map(({ ends: [one, other] }) => (one === vertex ? other : one));
  const isTip = rim.length !== 2 || around.length < 3;
  return (axis: number) =>
    isTip
      ? at(vertices, vertex * 3 + axis)
      : at(vertices, vertex * 3 + axis) * 0.75 + meanOf(vertices, rim, axis) * 0.25;
};

/** A vertex inside: the mean of its faces, twice that of its edges, and itself for the rest. */
const inside = (vertices: ArrayLike<number>, placed: ArrayLike<number>, vertex: number, around: readonly Edge[]) => {
  const faces = [...new Set(around.flatMap((edge) => edge.faces))];
  const ends = around.flatMap((edge) => edge.ends);
  return (axis: number) =>
    (meanOf(placed, faces, axis) +
      2 * meanOf(vertices, ends, axis) +
      (around.length - 3) * at(vertices, vertex * 3 + axis)) /
    around.length;
};

/** Catmull and Clark's rule: moves the vertices of a mesh that has been made twice as fine, `placed`, in place. */
export const smoothNet = (vertices: ArrayLike<number>, placed: number[], edges: readonly Edge[]) => {
  const before = [...placed];
  for (const edge of edges.filter((one) => !isOpen(one)))
    for (const axis of axes)
      placed[edge.vertex * 3 + axis] = (meanOf(vertices, edge.ends, axis) + meanOf(before, edge.faces, axis)) / 2;
  for (const [vertex, around] of edgesAt(edges)) {
    const place = around.some(isOpen) ? onRim(vertices, vertex, around) : inside(vertices, before, vertex, around);
    for (const axis of axes) placed[vertex * 3 + axis] = place(axis);
  }
};
