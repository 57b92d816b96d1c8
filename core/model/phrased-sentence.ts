import * as z from 'zod';
import { Field } from '#contract/field.ts';

/** A sentence of a phrased answer, with the fields that it rests on. */
export const PhrasedSentence = z.object({
  say: z.string().trim().min(1).max(200),
  cites: z.array(Field).min(1).max(4),
});
export type PhrasedSentence = z.infer<typeof PhrasedSentence>;
