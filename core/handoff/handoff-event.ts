import * as z from 'zod';
import { Actor, Outcome } from '#contract/handoff/handoff-event.ts';
import { Authorisation } from '#contract/handoff/order-help.ts';
import { Identifier } from '#contract/identifier.ts';
import { Handoff } from './handoff.ts';

const note = { note: z.string().optional() };
const by = { by: Actor };

/** What happened, with what it needs to be applied. Texts of visitors never stand here; notes are the helpers'. */
export const HandoffEvent = z.discriminatedUnion('kind', [
  /** `handoff` is the order as it was received, in the state `scheduled` or `queued`. */
  z.strictObject({ kind: z.literal('ordered'), ...by, handoff: Handoff }),
  z.strictObject({ kind: z.literal('due'), ...by }),
  z.strictObject({ kind: z.literal('offered'), ...by, helper: z.string() }),
  z.strictObject({ kind: z.literal('declined'), ...by, ...note }),
  z.strictObject({ kind: z.literal('offer-expired'), ...by }),
  z.strictObject({ kind: z.literal('claimed'), ...by, helper: z.string() }),
  z.strictObject({ kind: z.literal('begun'), ...by }),
  z.strictObject({ kind: z.literal('clock-breached'), ...by }),
  z.strictObject({ kind: z.literal('taken-back'), ...by, ...note }),
  /** `until` in epoch milliseconds. */
  z.strictObject({ kind: z.literal('suspended'), ...by, until: z.int(), ...note }),
  z.strictObject({ kind: z.literal('resumed'), ...by }),
  z.strictObject({ kind: z.literal('transferred'), ...by, team: Identifier, ...note }),
  z.strictObject({ kind: z.literal('escalated'), ...by, ...note }),
  /** `phone` is masked. */
  z.strictObject({ kind: z.literal('number-left'), ...by, phone: z.string() }),
  z.strictObject({ kind: z.literal('completed'), ...by, outcome: Outcome, ...note }),
  z.strictObject({ kind: z.literal('terminated'), ...by, ...note }),
  z.strictObject({ kind: z.literal('cancelled'), ...by }),
  z.strictObject({ kind: z.literal('visitor-gone'), ...by }),
  z.strictObject({ kind: z.literal('noted'), ...by, ...note }),
  z.strictObject({ kind: z.literal('authorised'), ...by, authorisation: Authorisation }),
  z.strictObject({ kind: z.literal('authorisation-revoked'), ...by }),
  z.strictObject({ kind: z.literal('rated'), ...by }),
  z.strictObject({ kind: z.literal('followed-up'), ...by, ...note }),
]);
export type HandoffEvent = z.infer<typeof HandoffEvent>;

/** One entry of a handoff's log. The latest one holds the handoff as it is. */
export const HandoffRecord = z.strictObject({
  handoffId: z.uuid(),
  /** 0 is the order; every later event claims the next number. */
  number: z.int().min(0),
  /** Epoch milliseconds. */
  at: z.int().min(0),
  event: HandoffEvent,
  after: Handoff,
  /** Epoch seconds. */
  expiresAt: z.int().positive(),
});
export type HandoffRecord = z.infer<typeof HandoffRecord>;
