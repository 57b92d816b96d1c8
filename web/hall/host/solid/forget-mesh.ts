import { type Material, type Mesh, SkinnedMesh, Texture } from 'three';

const forgetMaterial = (material: Material) => {
  for (const value of Object.values(material)) if (value instanceof Texture) value.dispose();
  material.dispose();
};

/** Takes a mesh off the GPU, with its textures and its bones. */
export const forgetMesh = (mesh: Mesh) => {
  mesh.geometry.dispose();
  if (mesh instanceof SkinnedMesh) mesh.skeleton.dispose();
  for (const material of [mesh.material].flat()) forgetMaterial(material);
};
