import * as z from 'zod';
import { Field } from '../field.ts';
import { Bilingual } from '../language.ts';

/** A calendar day, `2026-11-30`, in the hall's own time zone. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** Where a guide's facts come from and how long they hold. */
export const Provenance = z.strictObject({
  sources: z.array(Bilingual).min(1),
  /** True once the owning department has confirmed every element. */
  confirmed: z.boolean(),
  /** Fields that hold sample values until the hall supplies its own. */
  samples: z.array(Field).default([]),
  reviewBy: Day,
  validFrom: Day,
  /** Past this day the guide is refused in answers. */
  validUntil: Day.optional(),
});
export type Provenance = z.infer<typeof Provenance>;
