import * as z from 'zod';
import { Bilingual } from '../language.ts';
import { Link } from './link.ts';

/** 办理结果. Either a sample or the reason why there is none. */
export const Outcome = z.strictObject({
  name: Bilingual,
  kind: z.enum(['licence', 'certificate', 'approval', 'record', 'payment', 'other']),
  sample: Link.optional(),
  noSample: Bilingual.optional(),
  /** 领取方式 */
  delivery: z.array(z.enum(['window', 'post', 'electronic', 'bank-account'])).min(1),
});
export type Outcome = z.infer<typeof Outcome>;

/** 有效期 of the result. */
export const Validity = z.strictObject({ text: Bilingual, years: z.int().min(1).optional() });
export type Validity = z.infer<typeof Validity>;
