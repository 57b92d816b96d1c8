import * as z from 'zod';
import { Identifier } from '../identifier.ts';
import { Bilingual, Phrasings } from '../language.ts';

/** A question whose answer decides which conditions, materials, fees and steps apply (情形). */
export const Situation = z.strictObject({
  id: Identifier,
  question: Bilingual,
  options: z
    .array(
      z.strictObject({
        id: Identifier,
        label: Bilingual,
        /** What a visitor would say to mean this option. */
        words: Phrasings,
      }),
    )
    .min(2),
});
export type Situation = z.infer<typeof Situation>;

/** Applies when, for every situation named, one of its listed options was chosen. Absent: always. */
export const When = z.record(Identifier, z.array(Identifier).min(1));
export type When = z.infer<typeof When>;

/** One `when`, or several of which any suffices. */
export const AnyWhen = z.union([When, z.array(When).min(1)]);
export type AnyWhen = z.infer<typeof AnyWhen>;
