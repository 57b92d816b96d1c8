import type { HelpPorts } from '#core/handoff/help-ports.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Claim, claimNumber } from '#core/visit/claim-number.ts';
import { applyRatingEvent, entryOf } from './follow-up.ts';
import type { RatingStore } from './rating-ports.ts';
import type { Rating, RatingEvent, RatingRecord } from './rating-record.ts';

type Later = Exclude<RatingEvent, { kind: 'rated' }>;
type Refused = 'no-such-rating' | 'not-now' | 'too-busy';

/** Adds what happened to a rating's log and to the copy of its month. Doing the same twice in a row is doing it once. */
export type AppendRatingEvent = (ratingId: string, event: Later) => Promise<Result<RatingRecord, { kind: Refused }>>;

type Ports = Pick<RatingStore, 'ratings' | 'byMonth'> & Pick<HelpPorts, 'lifetimes' | 'now'>;

/** Whether the latest thing that happened is this very thing: its answer was lost on the way. */
const isRepeated = ({ history }: Rating, event: Later) => {
  const [latest, next] = [history.at(-1), entryOf(event, 0)];
  return latest?.what === next.what && latest.by === next.by && latest.note === next.note;
};

export const makeAppendRatingEvent = ({ ratings, byMonth, lifetimes, now }: Ports): AppendRatingEvent => {
  const nextOf = (latest: RatingRecord, event: Later, after: Rating): RatingRecord => {
    const at = now();
    const expiresAt = Math.floor(at / 1000) + lifetimes.handoff;
    return { ratingId: latest.ratingId, number: latest.number + 1, at, event, after, expiresAt };
  };

  return async (ratingId, event) => {
    const added = await claimNumber(async (): Claim<RatingRecord, 'no-such-rating' | 'not-now'> => {
      const latest = await ratings.readLatest(ratingId);
      if (!latest) return fail({ kind: 'no-such-rating' });
      if (isRepeated(latest.after, event)) return ok(latest);
      const after = applyRatingEvent(latest.after, event, now());
      if (!after.ok) return after;
      const record = nextOf(latest, event, after.value);
      const appended = await ratings.append(record);
      return appended.ok ? ok(record) : appended;
    });
    if (added.ok) await byMonth.keep(added.value);
    return added;
  };
};
