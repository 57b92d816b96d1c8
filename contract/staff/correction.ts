import * as z from 'zod';
import { Generated } from '../answer/generated.ts';
import { Field } from '../field.ts';
import { HandoffId } from '../handoff/order-help.ts';
import { Identifier } from '../identifier.ts';

/** What would have been right: another guide, a field of it, or words that the guide lacks. */
export const RightAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('guide'), guide: Identifier, field: Field.optional() }),
  z.strictObject({ kind: z.literal('words'), guide: Identifier, text: z.string().trim().min(4).max(300) }),
  /** The question should have been refused. */
  z.strictObject({ kind: z.literal('none') }),
]);
export type RightAnswer = z.infer<typeof RightAnswer>;

/** A helper marks an answer as wrong. */
export const CorrectionInput = z.strictObject({
  correctionId: z.uuid(),
  handoffId: HandoffId,
  turnId: z.uuid(),
  right: RightAnswer,
  note: z.string().trim().max(300).optional(),
});
export type CorrectionInput = z.infer<typeof CorrectionInput>;

const CorrectionState = z.enum(['proposed', 'approved', 'rejected']);
export const Correction = z.strictObject({
  correctionId: z.uuid(),
  at: z.iso.datetime(),
  by: z.string(),
  /** The question as heard, personal numbers masked. */
  question: z.string(),
  said: z.string(),
  /** What a language model had a part in. */
  generated: Generated.optional(),
  guide: Identifier.optional(),
  field: Field.optional(),
  release: z.string(),
  right: RightAnswer,
  note: z.string().optional(),
  state: CorrectionState,
  decidedBy: z.string().optional(),
  decidedAt: z.iso.datetime().optional(),
  why: z.string().optional(),
});
export type Correction = z.infer<typeof Correction>;

export const CorrectionList = z.strictObject({ corrections: z.array(Correction) });
export const CorrectionsInput = z.strictObject({ state: CorrectionState.optional() });
export const CorrectionDecision = z.strictObject({
  correctionId: z.uuid(),
  approve: z.boolean(),
  why: z.string().trim().max(300).optional(),
});
export type CorrectionDecision = z.infer<typeof CorrectionDecision>;
