import * as z from 'zod';
import { Field } from '#contract/field.ts';
import { Identifier } from '#contract/identifier.ts';

const Weighed = z.strictObject({
  id: Identifier,
  rank: z.number(),
  /** The columns of `rankFeatures`. */
  columns: z.array(z.number()),
});

/** Why a turn ended as it did: what was asked for, what was found, by which features and how far apart. No word of the visitor. */
export const Why = z.strictObject({
  fields: z.array(Field),
  /** How surely the first guide is meant, 0 to 1. */
  confidence: z.number(),
  /** How far its rank is ahead of the second. */
  margin: z.number(),
  guides: z.array(Weighed).max(5),
  /** Bundles and questions on the hall. */
  others: z.strictObject({ confidence: z.number(), candidates: z.array(Weighed).max(3) }),
});
export type Why = z.infer<typeof Why>;
