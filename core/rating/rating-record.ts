import * as z from 'zod';
import { Identifier } from '#contract/identifier.ts';
import { FollowUpState, RatedThing, RatingLevel } from '#contract/rating/rating.ts';

/** Epoch milliseconds. */
const Moment = z.int().min(0);

/** A rating as its latest event left it. It holds no word of the visitor: the comment stands apart. */
export const Rating = z.strictObject({
  ratingId: z.string(),
  hall: Identifier,
  /** The month of the hall's calendar: `2026-11`. */
  month: z.string(),
  at: Moment,
  about: RatedThing,
  level: RatingLevel,
  /** A guide or a bundle. */
  matter: Identifier.optional(),
  guideVersion: z.string().optional(),
  release: z.string(),
  helper: z.string().optional(),
  /** The team whose leads see it; absent: all leads. */
  team: Identifier.optional(),
  /** A number was left that can be called. */
  reachable: z.boolean(),
  followUp: FollowUpState,
  /** The last day on which somebody looks into it in time. */
  followUpBy: z.iso.date().optional(),
  /** It was noted that nobody did. */
  lapsed: z.boolean(),
  history: z.array(z.strictObject({ at: Moment, by: z.string(), what: z.string(), note: z.string().optional() })),
});
export type Rating = z.infer<typeof Rating>;

const staff = { by: z.strictObject({ kind: z.literal('staff'), id: z.string().min(1).max(128) }), note: z.string() };

/** What happens to a rating; notes are the leads'. */
export const RatingEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rated'), by: z.strictObject({ kind: z.literal('visitor') }), rating: Rating }),
  z.strictObject({ kind: z.literal('fell-due'), by: z.strictObject({ kind: z.literal('clock') }) }),
  z.strictObject({ kind: z.literal('called-back'), ...staff }),
  z.strictObject({ kind: z.literal('settled'), ...staff }),
  z.strictObject({ kind: z.literal('set-aside'), ...staff, why: z.enum(['mistaken', 'malicious']) }),
]);
export type RatingEvent = z.infer<typeof RatingEvent>;

/** One entry of a rating's log. The latest one holds the rating as it is. */
export const RatingRecord = z.strictObject({
  ratingId: z.string(),
  /** 0 is the rating itself, and claims that the thing is rated; every later event claims the next number. */
  number: z.int().min(0),
  at: Moment,
  event: RatingEvent,
  after: Rating,
  /** Epoch seconds. */
  expiresAt: z.int().positive(),
});
export type RatingRecord = z.infer<typeof RatingRecord>;
