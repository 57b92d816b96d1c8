import * as z from 'zod';
import { Field } from '#contract/field.ts';
import { Identifier } from '#contract/identifier.ts';
import { Language } from '#contract/language.ts';

/** What a visit remembers from one turn to the next. Holds no word of the visitor. */
export const VisitState = z.strictObject({
  language: Language,
  /** The guide that the visit is about. */
  guide: Identifier.optional(),
  /** The bundle that it is about, while no guide of it is spoken of alone. */
  bundle: Identifier.optional(),
  /** What was asked of it last. */
  field: Field.optional(),
  /** The guides, bundles and questions on the hall offered by the clarifying question just asked, in the order shown. */
  offered: z.array(Identifier).optional(),
});
export type VisitState = z.infer<typeof VisitState>;
