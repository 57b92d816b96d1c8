import { expect, test } from 'vitest';
import { Viseme } from '#contract/voice/viseme.ts';
import { faceMorphs } from '#web/hall/host/solid/face-weights.ts';
import { makeMoveBones } from '#web/hall/host/solid/move-bones.ts';
import { readBones, readModel } from './solid-model.ts';

test('the model is small enough to load in a hall', () => {
  expect(readModel().bytes.length).toBeLessThan(2_000_000);
});

test('the face has every mouth shape and every feature that a pose may ask for', () => {
  const face = readModel().model.meshes.find(({ name }) => name === 'face');
  const mouths = Viseme.options.filter((viseme) => viseme !== 'sil');
  expect(face?.extras?.targetNames).toEqual(expect.arrayContaining([...mouths, ...faceMorphs]));
});

test('every bone that a pose moves is in the model', () => {
  expect(() => makeMoveBones(readBones())).not.toThrow();
});

test('the materials that are dressed after loading are in the model', () => {
  const names = readModel().model.materials.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['skin', 'skin-face', 'hair', 'cornea', 'teeth']));
});

test('the file asks for no more than the page can unpack', () => {
  const known = ['KHR_mesh_quantization', 'EXT_meshopt_compression', 'EXT_texture_webp'];
  expect(known).toEqual(expect.arrayContaining(readModel().model.extensionsRequired));
});
