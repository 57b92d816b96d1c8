import * as z from 'zod';
import { Field } from '../field.ts';
import { Day } from '../guide/provenance.ts';
import { Identifier } from '../identifier.ts';

/** What a statement rests on: one field of one version of a guide. */
export const Citation = z.strictObject({
  guide: Identifier,
  field: Field,
  /** Eight hex digits that change with any change of the guide's content. */
  version: z.string().regex(/^[0-9a-f]{8}$/),
  /** The guide's name in the answer's language. */
  name: z.string(),
  confirmed: z.boolean(),
  /** True where the cited field holds sample values. */
  sample: z.boolean(),
  reviewBy: Day,
});
export type Citation = z.infer<typeof Citation>;
