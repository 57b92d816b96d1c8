import * as z from 'zod';
import { Bilingual } from '../language.ts';

/** Working days and calendar days are kept apart: the law counts both. */
export const Duration = z.strictObject({
  value: z.int().min(1),
  unit: z.enum(['hour', 'working-day', 'day', 'month']),
});
export type Duration = z.infer<typeof Duration>;

/** 法定办结时限, 承诺办结时限. `on-the-spot` is 即办. */
export const TimeLimit = z.strictObject({
  /** Absent where the law sets no limit. */
  statutory: Duration.optional(),
  promised: z.union([Duration, z.literal('on-the-spot')]),
  /** What starts the clock, what does not count. */
  note: Bilingual.optional(),
  /** 特别程序: hearings, surveys, public notice and the like, which the limit leaves out. */
  specialProcedures: z.array(Bilingual).default([]),
});
export type TimeLimit = z.infer<typeof TimeLimit>;
