import * as z from 'zod';
import { Bilingual } from '../language.ts';
import { When } from './situation.ts';

/** One charge (收费项目). */
export const FeeItem = z.strictObject({
  name: Bilingual,
  /** 收费标准 in words: "首次申领免费，补领每证40元". */
  standard: Bilingual,
  /** Yuan, where the standard is one amount. */
  amount: z.number().min(0).optional(),
  /** 收费依据 */
  basis: Bilingual,
  /** 减免 */
  reduction: Bilingual.optional(),
  when: When.optional(),
});
export type FeeItem = z.infer<typeof FeeItem>;

export const Fees = z.strictObject({
  charged: z.boolean(),
  items: z.array(FeeItem).default([]),
  note: Bilingual.optional(),
});
export type Fees = z.infer<typeof Fees>;
