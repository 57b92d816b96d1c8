import { readFileSync } from 'node:fs';
import { finderOf } from '#core/conversation/finder-of.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';

const opened = (bytes: Uint8Array) => {
  const read = openRelease(bytes);
  if (!read.ok) throw new Error(`the release is ${read.failure.kind}`);
  return read.value;
};

/** Finding in a release file, without the conversation; `open` opens it once more and tells how long that took, reading the file apart. */
export const openFinder = (file: string) => {
  const bytes = new Uint8Array(readFileSync(file));
  const release = opened(bytes);
  const open = () => {
    const start = performance.now();
    finderOf(opened(bytes), trainedWeights);
    return performance.now() - start;
  };
  return { release, find: finderOf(release, trainedWeights), open };
};
