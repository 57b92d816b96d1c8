import type { Reminder } from '#core/handoff/remind.ts';
import { makeAppendRatingEvent } from './append-rating-event.ts';
import type { RatingParts } from './rating-parts.ts';

/**
 * The day by which a bad rating is followed up is over: notes it when nobody did. Whether a rating is overdue is told by
 * the calendar alone, so a reminder that is lost, late or doubled does no harm.
 */
export type FollowRating = (reminder: Reminder) => Promise<void>;

export const makeFollowRating = ({ store, ports }: Pick<RatingParts, 'store' | 'ports'>): FollowRating => {
  const appendRatingEvent = makeAppendRatingEvent({ ...store, ...ports });
  return async ({ about }) => {
    const noted = await appendRatingEvent(about, { kind: 'fell-due', by: { kind: 'clock' } });
    if (noted.ok) await ports.push({ kind: 'desk', hall: noted.value.after.hall }, { kind: 'desk' });
  };
};
