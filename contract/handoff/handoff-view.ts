import * as z from 'zod';
import { Identifier } from '../identifier.ts';
import { HandoffState } from './handoff-state.ts';
import { HelpMode } from './help-mode.ts';
import { HandoffId } from './order-help.ts';

/** An honest estimate: a range, never a promise; `unknown` when too little is known to say one. */
export const Wait = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('minutes'), from: z.int().min(0), to: z.int().min(1) }),
  z.strictObject({ kind: z.literal('unknown') }),
  /** Nobody works now; from when on somebody does. */
  z.strictObject({ kind: z.literal('closed'), opensAt: z.iso.datetime().optional() }),
]);
export type Wait = z.infer<typeof Wait>;

/** A server that a video call finds its way through: an RTCIceServer. */
export const IceServer = z.strictObject({
  urls: z.array(z.string()),
  username: z.string().optional(),
  credential: z.string().optional(),
});

/** A handoff as its visitor sees it. */
export const HandoffView = z.strictObject({
  handoffId: HandoffId,
  state: HandoffState,
  mode: HelpMode,
  matter: Identifier.optional(),
  matterName: z.string().optional(),
  orderedAt: z.iso.datetime(),
  /** 1 is next. Only while waiting. */
  position: z.int().min(1).optional(),
  wait: Wait.optional(),
  /** The appointment. */
  slot: z.iso.datetime().optional(),
  /** The name a helper shows at work, once one has it. */
  helperName: z.string().optional(),
  /** In a hall: where the helper waits for the visitor, a place of the plan. */
  place: Identifier.optional(),
  /** The number that was left, masked. */
  phone: z.string().optional(),
  authorisation: z.strictObject({ matter: Identifier, until: z.iso.date(), revoked: z.boolean() }).optional(),
  outcome: z.string().optional(),
  /** True once the handling can be rated and has not been. */
  ratable: z.boolean(),
  /** The number of the latest message. */
  lastMessage: z.int().min(0),
  iceServers: z.array(IceServer),
});
export type HandoffView = z.infer<typeof HandoffView>;
