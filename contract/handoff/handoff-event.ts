import * as z from 'zod';

/** What can happen to a handoff. Each is kept for good, with who and when. */
export const HandoffEventKind = z.enum([
  /** 受理: the visitor ordered help. */
  'ordered',
  /** The time of an appointment has come, or nearly. */
  'due',
  'offered',
  'declined',
  /** Nobody answered the offer in time. */
  'offer-expired',
  /** A helper took it: the offered one, or any from the queue. */
  'claimed',
  /** The helper's first word, or the first call or meeting. */
  'begun',
  /** Sixty seconds passed from the queue to the first human word. Changes nothing but the clock. */
  'clock-breached',
  /** The helper accepted and stayed silent, or went away: back to the queue. */
  'taken-back',
  'suspended',
  'resumed',
  'transferred',
  /** To the team lead, ahead of its lane. */
  'escalated',
  /** The visitor leaves a number and is called back instead of waiting. */
  'number-left',
  'completed',
  'terminated',
  'cancelled',
  /** The visitor stayed away longer than the settings allow. */
  'visitor-gone',
  'noted',
  /** 委托书 signed, or withdrawn by the visitor. */
  'authorised',
  'authorisation-revoked',
  'rated',
  'followed-up',
]);
export type HandoffEventKind = z.infer<typeof HandoffEventKind>;

/** Who did it: `id` is the helper's for staff and absent for the visitor and for the clock. */
export const Actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visitor') }),
  z.strictObject({ kind: z.literal('clock') }),
  z.strictObject({ kind: z.literal('staff'), id: z.string().min(1).max(128) }),
]);
export type Actor = z.infer<typeof Actor>;

/** How a finished handling ended (办理结果). */
export const Outcome = z.enum(['answered', 'handled', 'accepted-by-department', 'referred', 'not-possible']);
export type Outcome = z.infer<typeof Outcome>;
