import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** Whole turns on a release. */
export const openEngine = (release: ReleaseReader) =>
  makeTakeTurn({
    release,
    weights: trainedWeights,
    clock: () => performance.now(),
    today: () => '2026-12-01',
  });
