import * as z from 'zod';
import { Outcome } from '#contract/handoff/handoff-event.ts';
import { HandoffState } from '#contract/handoff/handoff-state.ts';
import { HelpMode } from '#contract/handoff/help-mode.ts';
import { HelpLanguage, Need } from '#contract/handoff/needs.ts';
import { HandoffId } from '#contract/handoff/order-help.ts';
import { Identifier } from '#contract/identifier.ts';
import { Language } from '#contract/language.ts';
import { Lane } from '#contract/staff/case.ts';
import { VisitId } from '#contract/visit/turn.ts';

/** Epoch milliseconds. */
const Moment = z.int().min(0);

/** A handoff as its latest event left it. It holds no text of the visitor: packet, contact and messages stand apart. */
export const Handoff = z.strictObject({
  handoffId: HandoffId,
  visitId: VisitId,
  hall: Identifier,
  state: HandoffState,
  mode: HelpMode,
  lane: Lane,
  matter: Identifier.optional(),
  matterName: z.string().optional(),
  department: Identifier.optional(),
  release: z.string(),
  guideVersion: z.string().optional(),
  language: Language,
  speaks: HelpLanguage,
  needs: z.array(Need),
  orderedAt: Moment,
  /** Since when it waits in this round; kept through an offer, set anew by a transfer. */
  queuedAt: Moment.optional(),
  /** The only team that may take it, after a transfer. */
  team: Identifier.optional(),
  /** The helper it is offered to, or who has it. */
  helper: z.string().optional(),
  offeredAt: Moment.optional(),
  acceptedAt: Moment.optional(),
  begunAt: Moment.optional(),
  /** The first human word came late, in any round. */
  breached: z.boolean(),
  /** Helpers who declined or stayed silent in this round; they are asked again when nobody else is there. */
  passedBy: z.array(z.string()),
  slot: Moment.optional(),
  suspendedUntil: Moment.optional(),
  /** Masked. */
  phone: z.string().optional(),
  authorisation: z
    .strictObject({ signedBy: z.string(), matter: Identifier, until: z.iso.date(), revoked: z.boolean() })
    .optional(),
  outcome: Outcome.optional(),
  closedAt: Moment.optional(),
  rated: z.boolean(),
  followedUp: z.boolean(),
});
export type Handoff = z.infer<typeof Handoff>;
