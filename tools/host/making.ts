import { Document, type Material } from '@gltf-transform/core';
import { addMesh, type Part } from './add-mesh.ts';
import { at, type Quad } from './geometry.ts';
import { type Image, writeImage } from './images.ts';
import type { MakeHuman } from './make-human.ts';
import { makePerson } from './person.ts';
import { addSkin } from './skeleton.ts';

type Look = {
  image?: Image;
  rough?: number;
  alpha?: 'MASK' | 'BLEND';
  cutoff?: number;
  twoSided?: boolean;
  alone?: number;
};

/** The picture ends at the thighs: what is lower, in decimetres, is left out. */
const floor = -4.6;

/** What all parts of the host are made with. */
export const startMaking = (data: MakeHuman) => {
  const person = makePerson(data);
  const document = new Document();
  document.createBuffer();
  const skin = addSkin(document, document.createScene('host'), person.skeleton);

  const material = async (name: string, look: Look): Promise<Material> => {
    const made = document
      .createMaterial(name)
      .setRoughnessFactor(look.rough ?? 0.7)
      .setMetallicFactor(0)
      .setDoubleSided(look.twoSided ?? false);
    if (look.alone !== undefined) made.setBaseColorFactor([0, 0, 0, look.alone]);
    if (look.image) {
      const image = await writeImage(look.image);
      made.setBaseColorTexture(document.createTexture(name).setMimeType('image/png').setImage(image));
    }
    if (look.alpha) made.setAlphaMode(look.alpha);
    return look.alpha === 'MASK' ? made.setAlphaCutoff(look.cutoff ?? 0.5) : made;
  };
  return {
    data,
    person,
    document,
    material,
    addPart: (part: Part) => addMesh(document, skin, person.skeleton, part),
    /** The number of a bone in MakeHuman's own list. */
    boneNumber: (name: string) => data.base.bones.findIndex((bone) => bone.name === `${name}____head`),
    inPicture: (vertices: ArrayLike<number>, quads: readonly Quad[]) =>
      quads.filter((quad) => quad.vertices.some((vertex) => at(vertices, vertex * 3 + 1) > floor)),
  };
};
export type Making = ReturnType<typeof startMaking>;
