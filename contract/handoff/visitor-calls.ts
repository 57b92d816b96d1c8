import * as z from 'zod';
import { VisitId } from '../visit/turn.ts';
import { HandoffView } from './handoff-view.ts';
import { ListMessagesInput, SayInput } from './message.ts';
import { Contact, HandoffId } from './order-help.ts';

export const HandoffRef = z.strictObject({ visitId: VisitId, handoffId: HandoffId });
export const VisitHandoffs = z.strictObject({ handoffs: z.array(HandoffView) });

/** What a visitor can do with a handoff of their own. Doing it twice changes nothing. */
export const VisitorAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancel') }),
  /** A call back instead of waiting. */
  z.strictObject({ kind: z.literal('leave-number'), contact: Contact }),
  z.strictObject({ kind: z.literal('revoke-authorisation') }),
]);
export type VisitorAction = z.infer<typeof VisitorAction>;

export const VisitorActionInput = z.strictObject({ ...HandoffRef.shape, action: VisitorAction });
export type VisitorActionInput = z.infer<typeof VisitorActionInput>;

export const VisitorSayInput = SayInput.omit({ passage: true }).extend({ visitId: VisitId });
export type VisitorSayInput = z.infer<typeof VisitorSayInput>;
export const VisitorMessagesInput = ListMessagesInput.extend({ visitId: VisitId });
