import * as z from 'zod';

/** What the hall's queue system (取号叫号系统) tells of one window. `number` is the window's number, as it stands in the plan. */
export const QueueWindow = z.object({
  number: z.string().min(1).max(6),
  /** Whether somebody serves there now. */
  open: z.boolean(),
  /** The number that is being called. */
  serving: z.string().min(1).max(12).optional(),
  /** How many people wait for this window. */
  waiting: z.int().min(0).max(9999).optional(),
  /** How long one who takes a number now will wait. */
  minutes: z.int().min(0).max(600).optional(),
});
export type QueueWindow = z.infer<typeof QueueWindow>;

/** The reply of a queue system to `GET {QUEUE_URL}/windows`. Members that are not named here are left aside. */
export const QueueReport = z.object({
  /** When it was so. */
  at: z.iso.datetime({ offset: true }),
  /** True when the figures are made up. */
  sample: z.boolean().default(false),
  windows: z.array(QueueWindow).max(500),
});
export type QueueReport = z.infer<typeof QueueReport>;

/** What pages get; without `queue` nothing is known, and nothing is to be shown. */
export const HallQueue = z.strictObject({
  queue: z.strictObject({ at: z.string(), sample: z.boolean(), windows: z.array(QueueWindow) }).optional(),
});
export type HallQueue = z.infer<typeof HallQueue>;
