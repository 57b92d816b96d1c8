import { type Finder, makeFinder } from '#core/finding/make-finder.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** Finds by the index of a release. */
export const finderOf = ({ index, guideIds, bundles, families }: ReleaseReader, weights: FinderWeights): Finder => {
  const positions = new Map(guideIds.map((id, position) => [id, position]));
  return makeFinder(index, weights, {
    guides: guideIds.length,
    bundles: bundles.length,
    families: families.map(({ guides }) => guides.flatMap((id) => positions.get(id) ?? [])),
  });
};
