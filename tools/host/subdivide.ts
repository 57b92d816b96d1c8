import { at, type Quad } from './geometry.ts';
import type { Model } from './make-human.ts';
import { type Edge, meanOf, smoothNet } from './smooth-net.ts';

type Mesh = {
  vertices: number[];
  uvs: number[];
  quads: Quad[];
  hang: Pick<Model, 'skinIndices' | 'skinWeights' | 'influencesPerVertex'>;
};

const keyOf = (one: number, other: number) => (one < other ? `${one} ${other}` : `${other} ${one}`);
const lookUp = <Value>(known: Map<string, Value>, key: string, make: () => Value): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

/** A copy of a mesh that vertices can be added to: each in the middle of others, hanging as the first of them. */
const growing = ({ vertices, uvs, hang }: Mesh) => {
  const per = hang.influencesPerVertex;
  const made: Mesh = {
    vertices: [...vertices],
    uvs: [...uvs],
    quads: [],
    hang: { influencesPerVertex: per, skinIndices: [...hang.skinIndices], skinWeights: [...hang.skinWeights] },
  };
  return {
    made,
    addVertex: (of: number[]) => {
      const first = at(of, 0) * per;
      made.vertices.push(meanOf(vertices, of, 0), meanOf(vertices, of, 1), meanOf(vertices, of, 2));
      made.hang.skinIndices.push(...hang.skinIndices.slice(first, first + per));
      made.hang.skinWeights.push(...hang.skinWeights.slice(first, first + per));
      return made.vertices.length / 3 - 1;
    },
    addUv: (of: number[]) => {
      const mean = (axis: number) => of.reduce((sum, uv) => sum + at(uvs, uv * 2 + axis), 0) / of.length;
      made.uvs.push(mean(0), mean(1));
      return made.uvs.length / 2 - 1;
    },
  };
};

/** Four faces out of each, and one round of smoothing: a fine outline for a coarse mesh. Open edges become curves. */
export const subdivide = (mesh: Mesh): Mesh => {
  const { made, addVertex, addUv } = growing(mesh);
  const edges = new Map<string, Edge>();
  const uvEdges = new Map<string, number>();
  for (const { vertices, uvs } of mesh.quads) {
    const [middle, uvMiddle] = [addVertex(vertices), addUv(uvs)];
    const halves = vertices.map((vertex, corner) => {
      const ends: [number, number] = [vertex, at(vertices, (corner + 1) % 4)];
      const edge = lookUp(edges, keyOf(...ends), () => ({ vertex: addVertex(ends), ends, faces: [] }));
      edge.faces.push(middle);
      const uvEnds: [number, number] = [at(uvs, corner), at(uvs, (corner + 1) % 4)];
      return { vertex: edge.vertex, uv: lookUp(uvEdges, keyOf(...uvEnds), () => addUv(uvEnds)) };
    });
    for (const [corner, after] of halves.entries()) {
      const before = halves[(corner + 3) % 4] ?? after;
      made.quads.push({
        vertices: [at(vertices, corner), after.vertex, middle, before.vertex],
        uvs: [at(uvs, corner), after.uv, uvMiddle, before.uv],
        group: 0,
      });
    }
  }
  smoothNet(mesh.vertices, made.vertices, [...edges.values()]);
  return made;
};
