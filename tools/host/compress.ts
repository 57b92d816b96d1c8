import { statSync } from 'node:fs';
import { type Document, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { dedup, meshopt, prune, textureCompress, weld } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import sharp from 'sharp';

/** Writes the host as small as it goes without being seen: WebP textures, quantized and packed meshes. Tells the bytes. */
export const compress = async (document: Document, path: string) => {
  await MeshoptEncoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  await document.transform(
    dedup(),
    weld(),
    prune({ keepAttributes: false }),
    textureCompress({ encoder: sharp, targetFormat: 'webp', quality: 88 }),
    meshopt({
      encoder: MeshoptEncoder,
      level: 'medium',
      quantizePosition: 16,
      quantizeTexcoord: 14,
      quantizeNormal: 10,
    }),
  );
  await io.write(path, document);
  return statSync(path).size;
};
