import * as z from 'zod';
import { ModelNeed, ModelOutcome } from '#contract/staff/model-outcome.ts';

/** What part a model had in a turn, kept with the turn: no word of the visitor. */
export const ModelTrace = z.strictObject({
  need: ModelNeed,
  outcome: ModelOutcome,
  calls: z.int().min(0).max(2),
  /** Until the answer, and until its first sentence, in milliseconds. */
  milliseconds: z.number().min(0),
  firstSentence: z.number().min(0).optional(),
  /** Tokens. */
  input: z.int().min(0),
  output: z.int().min(0),
  /** Sentences that the guide did not support, by why. */
  dropped: z.record(z.string(), z.int()).optional(),
});
export type ModelTrace = z.infer<typeof ModelTrace>;
