import * as z from 'zod';
import { Identifier } from '../identifier.ts';
import { Bilingual } from '../language.ts';
import { When } from './situation.ts';

/** One step of the handling (办理流程环节). `kind` holds 申请, 受理, 审核, 决定, 送达. */
export const Step = z.strictObject({
  id: Identifier,
  kind: z.enum(['apply', 'accept', 'examine', 'decide', 'deliver', 'other']),
  name: Bilingual,
  detail: Bilingual,
  /** Who acts in it. */
  by: z.enum(['visitor', 'department']),
  when: When.optional(),
});
export type Step = z.infer<typeof Step>;

/** 受理条件. Names no material: those stand in the materials. */
export const Condition = z.strictObject({ text: Bilingual, when: When.optional() });
export type Condition = z.infer<typeof Condition>;
