import { readFileSync } from 'node:fs';
import { Bone } from 'three';
import * as z from 'zod';

const file = new URL('../../../../web/hall/public/host/host.glb', import.meta.url);

/** What the tests look at in a glTF file. */
const Model = z.object({
  nodes: z.array(
    z.object({
      name: z.string().optional(),
      translation: z.tuple([z.number(), z.number(), z.number()]).optional(),
      children: z.array(z.int()).optional(),
    }),
  ),
  meshes: z.array(z.object({ name: z.string(), extras: z.object({ targetNames: z.array(z.string()) }).optional() })),
  materials: z.array(z.object({ name: z.string() })),
  extensionsRequired: z.array(z.string()),
});

/** The model as it is served: its bytes, and the JSON that a GLB file begins with. */
export const readModel = () => {
  const bytes = readFileSync(file);
  const length = bytes.readUInt32LE(12);
  return { bytes, model: Model.parse(JSON.parse(bytes.subarray(20, 20 + length).toString())) };
};

/** The model's bones alone, at rest, in their places. */
export const readBones = () => {
  const { nodes } = readModel().model;
  const bones = nodes.map(({ name, translation }) => {
    const bone = new Bone();
    bone.name = name ?? '';
    if (translation) bone.position.set(...translation);
    return bone;
  });
  for (const [number, { children }] of nodes.entries())
    for (const child of children ?? []) {
      const bone = bones[child];
      if (bone) bones[number]?.add(bone);
    }
  const root = bones.find(({ name }) => name === 'root');
  root?.updateWorldMatrix(true, true);
  return (name: string) => {
    const bone = bones.find((one) => one.name === name);
    if (!bone) throw new Error(`No bone ${name}`);
    return bone;
  };
};
