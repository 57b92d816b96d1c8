import type { RatingView } from '#contract/rating/rating.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { isoOf } from '#core/handoff/help-ports.ts';
import { isOverdue } from './follow-up.ts';
import type { Rating } from './rating-record.ts';

/** Confidential: to the leads of the team that was rated; a rated answer has no team and is for all leads. */
export const maySeeRating = ({ roles, teams }: Staff, { team }: Pick<Rating, 'team'>): boolean =>
  roles.includes('lead') && (team === undefined || teams.includes(team));

/** A rating as a lead sees it. `at` in epoch milliseconds. */
export const showRating = (rating: Rating, comment: string | undefined, at: number): RatingView => {
  const { hall: _hall, month: _month, reachable: _reachable, lapsed: _lapsed, history, ...shown } = rating;
  return {
    ...shown,
    at: isoOf(rating.at),
    comment,
    overdue: isOverdue(rating, at),
    history: history.map((it) => ({ ...it, at: isoOf(it.at) })),
  };
};
