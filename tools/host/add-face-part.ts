import type { Material } from '@gltf-transform/core';
import { fit, type Quad } from './geometry.ts';
import { quadsOf } from './make-human.ts';
import type { Making } from './making.ts';

type How = {
  /** Which faces to take; all of them if it is not told. */
  only?: (quad: Quad) => boolean;
  /** Moves vertices, in place, at rest and in every shape of the face. */
  mend?: (vertices: Float32Array) => void;
  soften?: (normals: Float32Array) => void;
};

/** Adds a part that moves with the face, such as eyes or teeth. */
export const addFacePart = (
  { data, person, addPart }: Making,
  path: string,
  name: string,
  material: Material,
  { only, mend, soften }: How = {},
) => {
  const model = data.proxy(path);
  const place = (body: ArrayLike<number>) => {
    const vertices = fit(model, body);
    mend?.(vertices);
    return vertices;
  };
  const quads = quadsOf(model);
  addPart({
    name,
    vertices: place(person.body),
    quads: only ? quads.filter(only) : quads,
    surface: quads,
    uvs: model.uvs[0],
    hang: model,
    material,
    morphs: Object.fromEntries(Object.entries(person.morphs).map(([shape, moved]) => [shape, place(moved)])),
    ...(soften ? { soften } : {}),
  });
};
