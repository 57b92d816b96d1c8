import type { RatingAction, RatingActionInput, RatingView } from '#contract/rating/rating.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { isoOf } from '#core/handoff/help-ports.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { makeAppendRatingEvent } from './append-rating-event.ts';
import type { CountRatings } from './count-ratings.ts';
import type { RatingParts } from './rating-parts.ts';
import type { Rating, RatingEvent } from './rating-record.ts';
import { maySeeRating, showRating } from './show-rating.ts';

type Refused = 'no-such-rating' | 'own-rating' | 'not-now' | 'too-busy';

/** Follows a bad rating up, or sets a mistaken one aside. Nobody closes a rating of their own. The reading is logged. */
export type ActOnRating = (input: RatingActionInput, staff: Staff) => Promise<Result<RatingView, { kind: Refused }>>;

const eventOf = (action: RatingAction, { id }: Staff): Exclude<RatingEvent, { kind: 'rated' | 'fell-due' }> => {
  const by = { kind: 'staff', id } as const;
  switch (action.kind) {
    case 'called-back':
      return { kind: 'called-back', by, note: action.note };
    case 'settle':
      return { kind: 'settled', by, note: action.note };
    case 'set-aside':
      return { kind: 'set-aside', by, note: action.note, why: action.why };
  }
};

const handoffOf = ({ about }: Pick<Rating, 'about'>) =>
  about.kind === 'handoff' ? { handoffId: about.handoffId } : {};

export const makeActOnRating = (
  { store, ports, appendEvent }: Pick<RatingParts, 'store' | 'ports' | 'appendEvent'>,
  countRatings: CountRatings,
): ActOnRating => {
  const appendRatingEvent = makeAppendRatingEvent({ ...store, ...ports });

  /** Without the note: what a lead writes of a rating is not for the helper who was rated. */
  const noteInHandoff = async ({ about, followUp }: Rating, staff: Staff) => {
    if (about.kind !== 'handoff' || (followUp !== 'settled' && followUp !== 'set-aside')) return;
    await appendEvent(about.handoffId, ({ after }) =>
      ok(after.followedUp ? undefined : { kind: 'followed-up', by: { kind: 'staff', id: staff.id } }),
    );
  };

  return async ({ ratingId, action }, staff) => {
    const rating = (await store.ratings.readLatest(ratingId))?.after;
    if (!rating || !maySeeRating(staff, rating)) return fail({ kind: 'no-such-rating' });
    if (action.kind !== 'called-back' && rating.helper === staff.id) return fail({ kind: 'own-rating' });
    const added = await appendRatingEvent(ratingId, eventOf(action, staff));
    if (!added.ok) return added;
    const { after } = added.value;
    await noteInHandoff(after, staff);
    if (after.followUp === 'set-aside') await countRatings(after.hall, after.month);
    const at = ports.now();
    await ports.recordAccess({ at: isoOf(at), staff: staff.id, what: 'rating', ...handoffOf(after) });
    return ok(showRating(after, await store.comments.read(after), at));
  };
};
