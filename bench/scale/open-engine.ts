import { readFileSync } from 'node:fs';
import { finderOf } from '#core/conversation/finder-of.ts';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';

const opened = (bytes: Uint8Array) => {
  const read = openRelease(bytes);
  if (!read.ok) throw new Error(`the release is ${read.failure.kind}`);
  return read.value;
};

/** The engine on a release file; `open` opens it once more and tells how long that took, reading the file apart. */
export const openEngine = (file: string) => {
  const bytes = new Uint8Array(readFileSync(file));
  const release = opened(bytes);
  const makeFind = () => finderOf(release, trainedWeights);
  const takeTurn = makeTakeTurn({
    release,
    weights: trainedWeights,
    clock: () => performance.now(),
    today: () => '2026-12-01',
  });
  const open = () => {
    const start = performance.now();
    finderOf(opened(bytes), trainedWeights);
    return performance.now() - start;
  };
  return { takeTurn, makeFind, open };
};
