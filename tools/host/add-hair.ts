import { fit, type Quad } from './geometry.ts';
import { readImage } from './images.ts';
import { quadsOf } from './make-human.ts';
import type { Making } from './making.ts';
import { paintHair } from './paint-hair.ts';
import { liftFringe, roundNormals } from './shape-hair.ts';
import { subdivide } from './subdivide.ts';

/** How far the fringe is lifted off the eyes, in degrees. */
const lift = 10;

/** Numbers of faces that make up one piece: the cap with the fringe, the three sheets of the braid, and its strands. */
const isBraid = (faces: number) => faces > 200 && faces < 295;
const isStrand = (faces: number) => faces >= 33 && faces <= 57;

/** For each face, of how many faces its piece of the mesh is. */
const pieceSizes = (quads: readonly Quad[]) => {
  const parents = new Map<number, number>();
  const root = (vertex: number): number => {
    const parent = parents.get(vertex) ?? vertex;
    return parent === vertex ? vertex : root(parent);
  };
  const rootOf = ({ vertices: [first = 0] }: Quad) => root(first);
  for (const quad of quads) for (const vertex of quad.vertices) parents.set(root(vertex), rootOf(quad));
  const sizes = new Map<number, number>();
  for (const quad of quads) sizes.set(rootOf(quad), (sizes.get(rootOf(quad)) ?? 0) + 1);
  return (quad: Quad) => sizes.get(rootOf(quad)) ?? 0;
};

/** The hair. What falls around the face is made twice as fine, for a round outline. Returns its vertices. */
export const addHair = async ({ data, person, addPart, material }: Making): Promise<Float32Array> => {
  const model = data.proxy('hair/Braid01/Braid01');
  const fitted = fit(model, person.body);
  liftFringe(fitted, person.body, person.headMiddle, lift);
  const quads = quadsOf(model);
  const sizeOf = pieceSizes(quads);
  const around = quads.filter((quad) => !isBraid(sizeOf(quad)) && !isStrand(sizeOf(quad)));
  const fine = subdivide({ vertices: [...fitted], uvs: model.uvs[0], quads: around, hang: model });
  const vertices = Float32Array.from(fine.vertices);
  const image = paintHair(await readImage(data.file('proxies/hair/Braid01/textures/braid01_diffuse.png'), 1024));
  addPart({
    name: 'hair',
    vertices,
    quads: [...fine.quads, ...quads.filter((quad) => isBraid(sizeOf(quad)))],
    uvs: fine.uvs,
    hang: fine.hang,
    soften: roundNormals(vertices, person.headMiddle, 0.35),
    material: await material('hair', { image, rough: 0.45, alpha: 'MASK', cutoff: 0.4, twoSided: true }),
  });
  return vertices;
};
