import type { RatingView } from '#contract/rating/rating.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { isoOf } from '#core/handoff/help-ports.ts';
import { ok, type Result } from '#core/result.ts';
import { monthsBefore } from './months.ts';
import type { RatingParts } from './rating-parts.ts';
import { maySeeRating, showRating } from './show-rating.ts';

/**
 * The ratings of the teams that the lead leads: those to be followed up first, then the latest. The reading is logged
 * before it is answered.
 */
export type ListRatings = (staff: Staff) => Promise<Result<{ ratings: RatingView[] }, never>>;

/** What can be looked through; a list may stop earlier, but not within the months in which follow-ups run. */
const monthsLookedThrough = 13;
const monthsOfFollowUps = 3;
const longestList = 500;

const isOpen = ({ followUp }: RatingView) => followUp === 'open' || followUp === 'called-back';
const byUrgency = (one: RatingView, other: RatingView) =>
  Number(isOpen(other)) - Number(isOpen(one)) || (one.at < other.at ? 1 : -1);

export const makeListRatings = ({ store, ports }: Pick<RatingParts, 'store' | 'ports'>): ListRatings => {
  const { hall } = ports.release;
  const ofMonth = async (month: string, staff: Staff) => {
    const [records, comments] = await Promise.all([
      store.byMonth.list(hall.id, month),
      store.comments.list(hall.id, month),
    ]);
    const said = new Map(comments.map(({ ratingId, comment }) => [ratingId, comment]));
    return records
      .filter(({ after }) => maySeeRating(staff, after))
      .map(({ after }) => showRating(after, said.get(after.ratingId), ports.now()));
  };

  return async (staff) => {
    const at = ports.now();
    await ports.recordAccess({ at: isoOf(at), staff: staff.id, what: 'rating' });
    const found: RatingView[] = [];
    for (const [index, month] of monthsBefore(at, monthsLookedThrough).entries()) {
      if (index >= monthsOfFollowUps && found.length >= longestList) break;
      found.push(...(await ofMonth(month, staff)));
    }
    return ok({ ratings: found.sort(byUrgency).slice(0, longestList) });
  };
};
