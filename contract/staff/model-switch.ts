import * as z from 'zod';
import { ModelNeed, ModelOutcome } from './model-outcome.ts';
import { StaffId } from './staff.ts';

/** Whether the language model may have a part in answers, and who said so when. Nobody has said anything yet: on. */
export const ModelSwitch = z.strictObject({
  on: z.boolean(),
  by: StaffId.optional(),
  at: z.iso.datetime().optional(),
});
export type ModelSwitch = z.infer<typeof ModelSwitch>;

export const ModelSwitchInput = z.strictObject({ on: z.boolean() });

/** What came of one turn that a model was wanted for: no visit is named, and no word of the visitor. */
export const ModelUse = z.strictObject({
  at: z.iso.datetime(),
  need: ModelNeed,
  outcome: ModelOutcome,
  /** Until the answer. */
  milliseconds: z.number().min(0),
});
export type ModelUse = z.infer<typeof ModelUse>;

/** The language model as the desk shows it. */
export const ModelView = z.strictObject({
  /** The name of the model that the settings name; without one the guide answers alone, and the switch does nothing. */
  name: z.string().optional(),
  switch: ModelSwitch,
  /** Who turned the switch, latest first. */
  turned: z.array(ModelSwitch),
  /** The latest turns that a model was wanted for, latest first. */
  uses: z.array(ModelUse),
});
export type ModelView = z.infer<typeof ModelView>;
