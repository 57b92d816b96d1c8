import * as z from 'zod';
import { Correction } from '#contract/staff/correction.ts';

/**
 * A correction as it lands. Guides speak both languages and a helper wrote in one: whoever lands words adds question and
 * answer in the other one.
 */
export const LandingCorrection = Correction.extend({
  translation: z.strictObject({ question: z.string().trim().min(1), answer: z.string().trim().min(1) }).optional(),
});
export type LandingCorrection = z.infer<typeof LandingCorrection>;

/** What the desk exports: the list as the API gives it, or its corrections alone. */
export const LandingFile = z.union([
  z.strictObject({ corrections: z.array(LandingCorrection) }).transform(({ corrections }) => corrections),
  z.array(LandingCorrection),
]);
