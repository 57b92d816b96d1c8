import * as z from 'zod';
import { Bilingual } from '../language.ts';

/** A national hotline (5 digits), or a number with its area code. */
const Phone = z
  .string()
  .regex(
    /^(1\d{4}|0\d{2,3}-\d{7,8}|400-\d{3}-\d{4})$/,
    'a hotline of five digits, or a number with its area code: 0519-85588111',
  );

const Line = z.strictObject({ name: Bilingual, phone: Phone });

/** 咨询方式 and 监督投诉方式: two different numbers. */
export const Contacts = z.strictObject({ consultation: z.array(Line).min(1), complaint: z.array(Line).min(1) });
export type Contacts = z.infer<typeof Contacts>;
