import * as z from 'zod';
import { Field } from '../field.ts';
import { Identifier } from '../identifier.ts';

/** What a tapped option or suggestion stands for: a guide, a bundle or a question on the hall, and the field asked of it. */
export const Tapped = z.strictObject({
  guide: Identifier.optional(),
  bundle: Identifier.optional(),
  question: Identifier.optional(),
  field: Field.optional(),
});
export type Tapped = z.infer<typeof Tapped>;
