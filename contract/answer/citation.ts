import * as z from 'zod';
import { Field } from '../field.ts';
import { Day } from '../guide/provenance.ts';
import { Identifier } from '../identifier.ts';

const common = {
  /** Eight hex digits that change with any change of the content. */
  version: z.string().regex(/^[0-9a-f]{8}$/),
  /** The name of what is cited, in the answer's language. */
  name: z.string(),
  confirmed: z.boolean(),
  /** True where what is cited holds sample values. */
  sample: z.boolean(),
};

/** What a statement rests on: one field of one version of a guide, a bundle, an answer on the hall, or a place on its plan. */
export const Citation = z.union([
  z.strictObject({ guide: Identifier, field: Field, ...common, reviewBy: Day }),
  z.strictObject({ bundle: Identifier, ...common, reviewBy: Day }),
  z.strictObject({ question: Identifier, ...common }),
  z.strictObject({ place: Identifier, ...common }),
]);
export type Citation = z.infer<typeof Citation>;
