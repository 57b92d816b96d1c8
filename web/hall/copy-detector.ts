import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const vad = dirname(createRequire(import.meta.url).resolve('@ricky0123/vad-web'));
const runtime = dirname(createRequire(join(vad, 'index.js')).resolve('onnxruntime-web'));

/** What the voice detector loads when it runs, and nothing beside it: the others of the runtime are 26 MB each. */
const files = [
  join(vad, 'silero_vad_v5.onnx'),
  join(vad, 'vad.worklet.bundle.min.js'),
  join(runtime, 'ort-wasm-simd-threaded.mjs'),
  join(runtime, 'ort-wasm-simd-threaded.wasm'),
];

/** Puts the files of the voice detector into `vad/` of the built page: under names that it asks for at run time. */
export const copyDetector = (): Plugin => ({
  name: 'copy-detector',
  apply: 'build',
  async generateBundle() {
    for (const file of files) {
      this.emitFile({ type: 'asset', fileName: `vad/${file.split(/[\\/]/).at(-1)}`, source: await readFile(file) });
    }
  },
});
