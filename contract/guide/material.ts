import * as z from 'zod';
import { Identifier } from '../identifier.ts';
import { Bilingual } from '../language.ts';
import { Link } from './link.ts';
import { When } from './situation.ts';

/** 材料必要性: deferrable (容缺后补) may follow later, so two values would not do. */
export const Necessity = z.enum(['required', 'optional', 'deferrable']);
export type Necessity = z.infer<typeof Necessity>;

/** What to bring (材料). */
export const Material = z.strictObject({
  id: Identifier,
  name: Bilingual,
  necessity: Necessity,
  /** 材料类型 */
  kind: z.enum(['form', 'certificate', 'contract', 'proof', 'photo', 'plan', 'other']),
  /** 形式: in which form it is accepted. */
  forms: z.array(z.enum(['original', 'copy', 'electronic'])).min(1),
  /** 份数 of each paper form. */
  copies: z.strictObject({ original: z.int().min(0).max(9), copy: z.int().min(0).max(9) }),
  /** 规格: paper size, photo size. */
  specification: Bilingual.optional(),
  /** 来源渠道 */
  source: z.enum(['applicant', 'government', 'other']),
  /** 出具机构: who issues it. */
  issuer: Bilingual.optional(),
  /** The e-certificate that replaces the paper (免证办). */
  eCertificate: Bilingual.optional(),
  /** 容缺: until when a deferrable material may follow. */
  deferral: Bilingual.optional(),
  /** 填报须知 */
  note: Bilingual.optional(),
  /** 受理标准 */
  acceptance: Bilingual.optional(),
  /** 依据 */
  basis: Bilingual.optional(),
  /** 空白表格 */
  blankForm: Link.optional(),
  /** 示例样表 */
  filledSample: Link.optional(),
  when: When.optional(),
});
export type Material = z.infer<typeof Material>;
