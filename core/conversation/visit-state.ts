import * as z from 'zod';
import { Field } from '#contract/field.ts';
import { Identifier } from '#contract/identifier.ts';
import { Language } from '#contract/language.ts';
import { longestHistory } from './longest-history.ts';

/** What a visitor has told of their situation. */
export const ChecklistState = z.strictObject({
  chosen: z.record(Identifier, Identifier),
  skipped: z.array(Identifier).default([]),
  /** The situation just asked about; absent when the list has been given. */
  asked: Identifier.optional(),
});
export type ChecklistState = z.infer<typeof ChecklistState>;

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
  /** How many clarifying questions have been asked in a row. */
  clarified: z.int().min(1).optional(),
  /** Matters spoken of before the present one, the latest last, with the field asked last. */
  history: z
    .array(z.strictObject({ matter: Identifier, field: Field.optional() }))
    .max(longestHistory)
    .optional(),
  /** True while a list is wanted of one of the offered. */
  listWanted: z.literal(true).optional(),
  /** The checklist in the making of the present matter. */
  checklist: ChecklistState.optional(),
});
export type VisitState = z.infer<typeof VisitState>;
