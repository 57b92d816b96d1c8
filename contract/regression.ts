import * as z from 'zod';
import { Field } from './field.ts';
import { Identifier } from './identifier.ts';

const asked = {
  text: z.string().trim().min(1).max(500),
  /** The correction that it came from. */
  from: z.uuid(),
};

/** A question that was once answered wrongly, and what it must come to: a guide or a bundle, or a refusal. */
export const Regression = z.union([
  z.strictObject({ ...asked, guide: Identifier, field: Field.optional() }),
  z.strictObject({ ...asked, none: z.literal(true) }),
]);
export type Regression = z.infer<typeof Regression>;

/** `knowledge/questions/regressions/corrections.yaml`. */
export const Regressions = z.array(Regression);
