import type { RatingStore } from './rating-ports.ts';

/** Deletes what a visit wrote beside its ratings. The levels stay: they name nobody. May be repeated. */
export type EraseRatings = (visitId: string) => Promise<void>;

export const makeEraseRatings =
  ({ ofVisit, comments, ratings }: Pick<RatingStore, 'ofVisit' | 'comments' | 'ratings'>): EraseRatings =>
  async (visitId) => {
    for (const ratingId of await ofVisit.list(visitId)) {
      const kept = await ratings.readLatest(ratingId);
      if (kept) await comments.remove(kept.after);
      // the pointer goes last: when the erasure is cut off, repeating it finishes it
      await ofVisit.remove(visitId, ratingId);
    }
  };
