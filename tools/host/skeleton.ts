import type { Document, Node, Scene, Skin } from '@gltf-transform/core';
import { at, pointOf } from './geometry.ts';
import type { Model } from './make-human.ts';

/** MakeHuman works in decimetres, glTF in metres. */
export const metres = 0.1;

/** The bones that the renderer moves, and those that the skin hangs on in between. */
const kept =
  /^(root|spine0[1-5]|neck0[1-3]|head|eye\.|clavicle\.|shoulder01\.|upperarm0[12]\.|lowerarm0[12]\.|wrist\.|metacarpal|finger|pelvis\.|upperleg01\.)/;

export type Bone = { name: string; head: [number, number, number]; parent: number };
export type Skeleton = { bones: Bone[]; boneOf: (index: number) => number };

/** The bones with their places on this body. What is left out hangs on the nearest bone above it. */
export const makeSkeleton = (base: Model, body: ArrayLike<number>): Skeleton => {
  const nameOf = (index: number) => (base.bones[index]?.name ?? '').replace(/____(head|tail)$/, '');
  const parentOf = (index: number) => base.bones[index]?.parent ?? -1;
  const place = (joint: string): [number, number, number] => {
    const around = base.metadata.joint_pos_idxs[joint] ?? [];
    const middle = (axis: number) =>
      around.reduce((sum, vertex) => sum + at(pointOf(body, vertex), axis), 0) / around.length;
    return [middle(0), middle(1), middle(2)];
  };
  const heads = base.bones.map((_, index) => index).filter((index) => index % 2 === 0);
  const numbers = new Map(heads.filter((index) => kept.test(nameOf(index))).map((index, number) => [index, number]));
  const boneOf = (index: number): number => {
    const head = index - (index % 2);
    return numbers.get(head) ?? (parentOf(head) < 0 ? 0 : boneOf(parentOf(head)));
  };
  const bones = [...numbers.keys()].map((index) => ({
    name: nameOf(index).replace('.', '_'),
    head: place(`${nameOf(index)}____head`),
    parent: parentOf(index) < 0 ? -1 : boneOf(parentOf(index)),
  }));
  return { bones, boneOf };
};

/** Adds the bones as nodes whose axes are those of the world, so that a pose can be told in words of the world. */
export const addSkin = (document: Document, scene: Scene, { bones }: Skeleton): Skin => {
  const nodes: Node[] = bones.map(({ name }) => document.createNode(name));
  const skin = document.createSkin('host');
  const inverse = new Float32Array(bones.length * 16);
  for (const [index, { head, parent }] of bones.entries()) {
    const node = nodes[index];
    if (!node) continue;
    const from = bones[parent]?.head ?? [0, 0, 0];
    node.setTranslation(
      [0, 1, 2].map((axis) => (at(head, axis) - at(from, axis)) * metres) as [number, number, number],
    );
    (nodes[parent] ?? scene).addChild(node);
    skin.addJoint(node);
    const [x, y, z] = head.map((value) => -value * metres);
    inverse.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x ?? 0, y ?? 0, z ?? 0, 1], index * 16);
  }
  const buffer = document.getRoot().listBuffers()[0];
  return skin.setInverseBindMatrices(
    document
      .createAccessor()
      .setType('MAT4')
      .setArray(inverse)
      .setBuffer(buffer ?? null),
  );
};
