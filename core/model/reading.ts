import * as z from 'zod';
import { Field } from '#contract/field.ts';
import { Identifier } from '#contract/identifier.ts';

/** What a model made of a question: nothing of it is said, it only chooses among what the engine found. */
export const Reading = z.object({
  /** `one`: this matter; `ask`: one of these, ask which; `none`: nothing that this hall does. */
  decision: z.enum(['one', 'ask', 'none']),
  /** Candidates, likeliest first. */
  matters: z.array(Identifier).max(4).default([]),
  /** What is asked of it, if anything in particular. */
  fields: z.array(Field).max(2).catch([]).default([]),
  /** A second matter that the same sentence asks for. */
  also: Identifier.nullish(),
});
export type Reading = z.infer<typeof Reading>;
