import * as z from 'zod';
import { HelperProfile } from '#contract/help.ts';
import { DutyStatus } from '#contract/staff/desk.ts';

/** A helper on the board of a hall. Times in epoch milliseconds. */
export const Duty = z.strictObject({
  helper: z.string(),
  status: DutyStatus,
  since: z.int(),
  /** The last sign of life of the desk. */
  seenAt: z.int(),
  /** As the token and the roster had it when the helper came on duty. */
  profile: HelperProfile.optional(),
  /** Leads the teams of the profile. */
  lead: z.boolean().optional(),
  /** Offers in a row that went unanswered. */
  missed: z.int().min(0).optional(),
  /** Since when the helper has had nothing new. */
  idleSince: z.int().optional(),
});
export type Duty = z.infer<typeof Duty>;

/** Port: who is on duty in a hall. The latest word of a helper wins. */
export type DutyBoard = {
  put: (hall: string, duty: Duty) => Promise<void>;
  list: (hall: string) => Promise<Duty[]>;
};
