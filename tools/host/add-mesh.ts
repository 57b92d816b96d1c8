import type { Accessor, Document, Material, Primitive, Skin } from '@gltf-transform/core';
import { at, normalsOf, type Quad } from './geometry.ts';
import type { Model } from './make-human.ts';
import { metres, type Skeleton } from './skeleton.ts';

/** A part of the host: what it looks like, on which bones it hangs and how it changes with the face. */
export type Part = {
  name: string;
  vertices: ArrayLike<number>;
  quads: readonly Quad[];
  /** All faces of the surface, where `quads` are only some: normals do not break at the cut. */
  surface?: readonly Quad[];
  uvs: ArrayLike<number>;
  hang: Pick<Model, 'skinIndices' | 'skinWeights' | 'influencesPerVertex'>;
  material: Material;
  morphs?: Record<string, ArrayLike<number>>;
  /** How light each vertex is, 0 to 1: the shade of what lies on it. */
  shade?: ArrayLike<number>;
  /** Mends the normals, in place. */
  soften?: (normals: Float32Array) => void;
};

/** Moves below this, in metres, are none. */
const least = 0.0002;

const corners = (quads: readonly Quad[]) => {
  const numbers = new Map<string, number>();
  const vertices: number[] = [];
  const uvs: number[] = [];
  const indices = quads.flatMap((quad) => {
    const [a = 0, b = 0, c = 0, d = 0] = quad.vertices.map((vertex, corner) => {
      const key = `${vertex} ${quad.uvs[corner]}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, vertices.length);
      uvs.push(at(quad.uvs, corner));
      return vertices.push(vertex) - 1;
    });
    return c === d ? [a, b, c] : [a, b, c, a, c, d];
  });
  return { vertices, uvs, indices };
};

/** The up to four bones of a vertex, with weights that add up to 1. */
const hanging = (hang: Part['hang'], vertex: number, skeleton: Skeleton) => {
  const per = hang.influencesPerVertex;
  const places = Array.from({ length: per }, (_, index) => vertex * per + index);
  const bones = new Map<number, number>();
  for (const place of places) {
    const weight = at(hang.skinWeights, place);
    const bone = skeleton.boneOf(at(hang.skinIndices, place));
    if (weight > 0) bones.set(bone, (bones.get(bone) ?? 0) + weight);
  }
  const strongest = [...bones].sort(([, one], [, other]) => other - one).slice(0, 4);
  const sum = strongest.reduce((total, [, weight]) => total + weight, 0) || 1;
  return [0, 1, 2, 3].map((index): [number, number] => {
    const [bone, weight] = strongest[index] ?? [0, 0];
    return [bone, strongest.length ? weight / sum : index === 0 ? 1 : 0];
  });
};

const makeAccessors = (document: Document) => {
  const buffer = document.getRoot().listBuffers()[0] ?? null;
  return (type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4', array: Parameters<Accessor['setArray']>[0]) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
};

const addMorphs = (document: Document, primitive: Primitive, part: Part, vertices: number[], normals: Float32Array) => {
  const accessor = makeAccessors(document);
  const names: string[] = [];
  for (const [name, moved] of Object.entries(part.morphs ?? {})) {
    const turned = normalsOf(moved, part.surface ?? part.quads);
    part.soften?.(turned);
    const spread = (get: (place: number) => number) =>
      Float32Array.from({ length: vertices.length * 3 }, (_, index) =>
        get(at(vertices, Math.floor(index / 3)) * 3 + (index % 3)),
      );
    const moves = spread((place) => (at(moved, place) - at(part.vertices, place)) * metres);
    if (!moves.some((move) => Math.abs(move) > least)) continue;
    names.push(name);
    const target = document.createPrimitiveTarget(name);
    target.setAttribute('POSITION', accessor('VEC3', moves));
    target.setAttribute(
      'NORMAL',
      accessor(
        'VEC3',
        spread((place) => at(turned, place) - at(normals, place)),
      ),
    );
    primitive.addTarget(target);
  }
  return names;
};

/** Adds a part to the host's scene. */
export const addMesh = (document: Document, skin: Skin, skeleton: Skeleton, part: Part) => {
  const { vertices, uvs, indices } = corners(part.quads);
  const normals = normalsOf(part.vertices, part.surface ?? part.quads);
  part.soften?.(normals);
  const accessor = makeAccessors(document);
  const spread = (from: ArrayLike<number>, scale: number) =>
    Float32Array.from(vertices.flatMap((vertex) => [0, 1, 2].map((axis) => at(from, vertex * 3 + axis) * scale)));
  const bones = vertices.map((vertex) => hanging(part.hang, vertex, skeleton));
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', spread(part.vertices, metres)))
    .setAttribute('NORMAL', accessor('VEC3', spread(normals, 1)))
    .setAttribute(
      'TEXCOORD_0',
      accessor('VEC2', Float32Array.from(uvs.flatMap((uv) => [at(part.uvs, uv * 2), 1 - at(part.uvs, uv * 2 + 1)]))),
    )
    .setAttribute('JOINTS_0', accessor('VEC4', Uint8Array.from(bones.flatMap((four) => four.map(([bone]) => bone)))))
    .setAttribute('WEIGHTS_0', accessor('VEC4', Float32Array.from(bones.flatMap((four) => four.map(([, w]) => w)))))
    .setIndices(accessor('SCALAR', Uint16Array.from(indices)))
    .setMaterial(part.material);
  const { shade } = part;
  if (shade) {
    const four = vertices.flatMap((vertex) => [at(shade, vertex), at(shade, vertex), at(shade, vertex), 1]);
    primitive.setAttribute(
      'COLOR_0',
      accessor(
        'VEC4',
        Uint8Array.from(four, (value) => value * 255),
      ).setNormalized(true),
    );
  }
  const mesh = document.createMesh(part.name).addPrimitive(primitive);
  const names = addMorphs(document, primitive, part, vertices, normals);
  if (names.length > 0) mesh.setExtras({ targetNames: names }).setWeights(names.map(() => 0));
  document.getRoot().listScenes()[0]?.addChild(document.createNode(part.name).setMesh(mesh).setSkin(skin));
  console.log(part.name, vertices.length, 'vertices', indices.length / 3, 'triangles', names.length, 'morphs');
};
