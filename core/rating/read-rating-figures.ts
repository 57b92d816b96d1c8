import type { RatingFigures } from '#contract/rating/rating.ts';
import { ok, type Result } from '#core/result.ts';
import type { CountRatings } from './count-ratings.ts';
import { endOfMonth, monthsBefore } from './months.ts';
import type { RatingParts } from './rating-parts.ts';
import type { MonthCounts } from './rating-ports.ts';

/** The public figures of the last twelve months, at most ten minutes old. */
export type ReadRatingFigures = () => Promise<Result<RatingFigures, never>>;

const monthsTold = 12;
/** In a month with fewer, a level could be somebody's. */
const fewestToldApart = 5;
const goodFor = 600_000;

/** A month that is over is counted once more after its end, for the last time. */
const isFresh = ({ month, countedAt }: MonthCounts, now: number) =>
  countedAt >= Math.min(now - goodFor, endOfMonth(month) + goodFor);

const told = ({ month, byLevel }: MonthCounts): RatingFigures['months'] => {
  const total = byLevel.reduce((sum, it) => sum + it, 0);
  if (total === 0) return [];
  return [{ month, total, ...(total >= fewestToldApart ? { byLevel } : {}) }];
};

export const makeReadRatingFigures = (
  { store, ports }: Pick<RatingParts, 'store' | 'ports'>,
  countRatings: CountRatings,
): ReadRatingFigures => {
  const hall = ports.release.hall.id;
  return async () => {
    const now = ports.now();
    const kept = new Map((await store.figures.list(hall)).map((it) => [it.month, it]));
    const counts = monthsBefore(now, monthsTold).map((month) => {
      const known = kept.get(month);
      return known && isFresh(known, now) ? known : countRatings(hall, month);
    });
    return ok({ months: (await Promise.all(counts)).flatMap(told) });
  };
};
