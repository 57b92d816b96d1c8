import * as z from 'zod';
import { Actor, HandoffEventKind, Outcome } from '../handoff/handoff-event.ts';
import { HandoffState } from '../handoff/handoff-state.ts';
import { HelpMode } from '../handoff/help-mode.ts';
import { HelpLanguage, Need } from '../handoff/needs.ts';
import { HandoffId } from '../handoff/order-help.ts';
import { Packet } from '../handoff/packet.ts';
import { Identifier } from '../identifier.ts';
import { Language } from '../language.ts';

/** `lead`: escalated; `priority`: the lane of the elderly and the disabled. */
export const Lane = z.enum(['lead', 'priority', 'normal']);
export type Lane = z.infer<typeof Lane>;

/** A handoff as a line of the queue. */
export const CaseSummary = z.strictObject({
  handoffId: HandoffId,
  state: HandoffState,
  mode: HelpMode,
  lane: Lane,
  matter: Identifier.optional(),
  matterName: z.string().optional(),
  department: Identifier.optional(),
  language: Language,
  speaks: HelpLanguage,
  needs: z.array(Need),
  orderedAt: z.iso.datetime(),
  /** Since when it waits, in this round. */
  queuedAt: z.iso.datetime().optional(),
  /** The helper it was offered to or who took it. */
  helper: z.string().optional(),
  helperName: z.string().optional(),
  /** Until when the offer stands. */
  offerEndsAt: z.iso.datetime().optional(),
  /** Until when the first human word is due. */
  firstWordDueAt: z.iso.datetime().optional(),
  breached: z.boolean(),
  team: Identifier.optional(),
  slot: z.iso.datetime().optional(),
  suspendedUntil: z.iso.datetime().optional(),
  lastMessage: z.int().min(0),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** One line of a case's history. */
export const CaseEvent = z.strictObject({
  number: z.int().min(0),
  at: z.iso.datetime(),
  kind: HandoffEventKind,
  by: Actor,
  byName: z.string().optional(),
  note: z.string().optional(),
});
export type CaseEvent = z.infer<typeof CaseEvent>;

/** A handoff as its helper sees it. Contact data is not in it: reading that is a call of its own, and logged. */
export const CaseView = z.strictObject({
  summary: CaseSummary,
  /** Absent when the visitor has erased the visit. */
  packet: Packet.optional(),
  events: z.array(CaseEvent),
  /** The number that was left, masked. */
  phone: z.string().optional(),
  authorisation: z
    .strictObject({ signedBy: z.string(), matter: Identifier, until: z.iso.date(), revoked: z.boolean() })
    .optional(),
  outcome: Outcome.optional(),
  iceServers: z.array(
    z.strictObject({ urls: z.array(z.string()), username: z.string().optional(), credential: z.string().optional() }),
  ),
});
export type CaseView = z.infer<typeof CaseView>;

const Note = z.string().trim().max(500);

/** What a helper can do with a case. */
export const CaseAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim') }),
  z.strictObject({ kind: z.literal('decline'), note: Note.optional() }),
  /** The first word was said by phone or face to face; in a chat the first message does it. */
  z.strictObject({ kind: z.literal('begin') }),
  z.strictObject({ kind: z.literal('suspend'), until: z.iso.datetime(), note: Note.min(1) }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('transfer'), team: Identifier, note: Note.optional() }),
  z.strictObject({ kind: z.literal('escalate'), note: Note.min(1) }),
  z.strictObject({ kind: z.literal('complete'), outcome: Outcome, note: Note.optional() }),
  z.strictObject({ kind: z.literal('terminate'), note: Note.min(1) }),
  z.strictObject({ kind: z.literal('note'), note: Note.min(1) }),
]);
export type CaseAction = z.infer<typeof CaseAction>;

export const CaseRef = z.strictObject({ handoffId: HandoffId });
export const CaseActionInput = z.strictObject({ handoffId: HandoffId, action: CaseAction });
export type CaseActionInput = z.infer<typeof CaseActionInput>;
