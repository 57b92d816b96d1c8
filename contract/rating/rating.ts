import * as z from 'zod';
import { HandoffId } from '../handoff/order-help.ts';
import { Identifier } from '../identifier.ts';
import { VisitId } from '../visit/turn.ts';

/** 满意度, GB/T 39046-2020 A.8: 1 非常满意, 2 满意, 3 基本满意, 4 不满意, 5 非常不满意. */
export const RatingLevel = z.int().min(1).max(5);
export type RatingLevel = z.infer<typeof RatingLevel>;

/** The standard's wording, best first. */
export const ratingWords = [
  { zh: '非常满意', en: 'Very satisfied' },
  { zh: '满意', en: 'Satisfied' },
  { zh: '基本满意', en: 'Fairly satisfied' },
  { zh: '不满意', en: 'Dissatisfied' },
  { zh: '非常不满意', en: 'Very dissatisfied' },
] as const;

/** From this level on a rating is bad (差评) and is followed up. */
export const firstBadLevel = 4;

export const RatedThing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('turn'), turnId: z.uuid() }),
  z.strictObject({ kind: z.literal('handoff'), handoffId: HandoffId }),
]);
export type RatedThing = z.infer<typeof RatedThing>;

/** A rating is voluntary, and each handling is rated once (一事一评). Repeating the call changes nothing. */
export const RateInput = z.strictObject({
  visitId: VisitId,
  about: RatedThing,
  level: RatingLevel,
  comment: z.string().trim().max(500).optional(),
});
export type RateInput = z.infer<typeof RateInput>;

export const Rated = z.strictObject({
  ratingId: z.string(),
  level: RatingLevel,
  /** A bad rating is followed up; by this day somebody has looked into it. */
  followUpBy: z.iso.date().optional(),
});
export type Rated = z.infer<typeof Rated>;

/** How a bad rating stands: open until somebody called back; a mistaken or malicious one is set aside by review. */
export const FollowUpState = z.enum(['none', 'open', 'called-back', 'settled', 'set-aside']);
export type FollowUpState = z.infer<typeof FollowUpState>;

/** A rating as the team lead sees it: confidential to leads. */
export const RatingView = z.strictObject({
  ratingId: z.string(),
  at: z.iso.datetime(),
  level: RatingLevel,
  comment: z.string().optional(),
  about: RatedThing,
  matter: Identifier.optional(),
  guideVersion: z.string().optional(),
  release: z.string(),
  helper: z.string().optional(),
  team: Identifier.optional(),
  followUp: FollowUpState,
  followUpBy: z.iso.date().optional(),
  overdue: z.boolean(),
  history: z.array(
    z.strictObject({ at: z.iso.datetime(), by: z.string(), what: z.string(), note: z.string().optional() }),
  ),
});
export type RatingView = z.infer<typeof RatingView>;

export const RatingAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('called-back'), note: z.string().trim().min(1).max(500) }),
  z.strictObject({ kind: z.literal('settle'), note: z.string().trim().min(1).max(500) }),
  /** Mistaken or malicious (误评、恶意差评): reviewed by a lead who was not rated, with a reason. */
  z.strictObject({
    kind: z.literal('set-aside'),
    why: z.enum(['mistaken', 'malicious']),
    note: z.string().trim().min(1).max(500),
  }),
]);
export type RatingAction = z.infer<typeof RatingAction>;
export const RatingActionInput = z.strictObject({ ratingId: z.string().max(100), action: RatingAction });
export type RatingActionInput = z.infer<typeof RatingActionInput>;
export const RatingList = z.strictObject({ ratings: z.array(RatingView) });

/** Public figures (评价公开): counts alone; months with fewer than five ratings are not told apart by level. */
export const RatingFigures = z.strictObject({
  months: z.array(
    z.strictObject({ month: z.string(), total: z.int().min(0), byLevel: z.array(z.int().min(0)).length(5).optional() }),
  ),
});
export type RatingFigures = z.infer<typeof RatingFigures>;
