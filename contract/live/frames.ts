import * as z from 'zod';
import { HandoffView } from '../handoff/handoff-view.ts';
import { longestMessage, Message, Passage } from '../handoff/message.ts';
import { HandoffId } from '../handoff/order-help.ts';
import { Identifier } from '../identifier.ts';

/** The longest frame, in bytes: API Gateway takes 128 KB, and nothing here comes near 32. */
export const longestFrame = 32 * 1024;

/** The longest sentence that is told ahead, in characters; a longer one comes with the answer. */
const longestSentence = 2000;

/** What a helper points at on the visitor's screen. */
export const Pointed = z.strictObject({
  matter: Identifier,
  part: z.enum(['material', 'step', 'field']),
  id: z.string().max(121),
});
export type Pointed = z.infer<typeof Pointed>;

/** WebRTC signalling, passed on unread: an offer, an answer, a candidate, or the end of the call. */
export const Signal = z.strictObject({
  kind: z.enum(['call', 'offer', 'answer', 'candidate', 'hang-up', 'declined']),
  payload: z.string().max(24_000).optional(),
});
export type Signal = z.infer<typeof Signal>;

const about = { handoffId: HandoffId };

/**
 * What a client sends. The first frame is `join`, within ten seconds: a browser cannot send headers with a WebSocket,
 * and a token in the address would end up in logs. A visitor joins one handoff, or follows the visit itself; a staff member
 * joins the desk.
 */
export const ClientFrame = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('join'),
      token: z.string().max(8192),
      handoffId: HandoffId.optional(),
      /** The visit whose sentences are to be heard: the one that the token was signed for. */
      visitId: z.uuid().optional(),
    })
    .refine(({ handoffId, visitId }) => handoffId === undefined || visitId === undefined, 'join one of them'),
  z.strictObject({
    kind: z.literal('say'),
    ...about,
    messageId: z.uuid(),
    text: z.string().trim().min(1).max(longestMessage),
    passage: Passage.optional(),
  }),
  /** Asks for all messages after this number. */
  z.strictObject({ kind: z.literal('resume'), ...about, after: z.int().min(0) }),
  z.strictObject({ kind: z.literal('typing'), ...about }),
  z.strictObject({ kind: z.literal('read'), ...about, upTo: z.int().min(0) }),
  z.strictObject({ kind: z.literal('point'), ...about, at: Pointed.optional() }),
  z.strictObject({ kind: z.literal('signal'), ...about, signal: Signal }),
  z.strictObject({ kind: z.literal('ping') }),
]);
export type ClientFrame = z.infer<typeof ClientFrame>;

/** What a client is sent. */
export const ServerFrame = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('joined'), handoff: HandoffView.optional() }),
  /** The message was kept under this number. */
  z.strictObject({ kind: z.literal('kept'), ...about, messageId: z.uuid(), number: z.int().min(1) }),
  z.strictObject({ kind: z.literal('message'), ...about, message: Message }),
  z.strictObject({ kind: z.literal('resumed'), ...about, messages: z.array(Message), more: z.boolean() }),
  z.strictObject({ kind: z.literal('typing'), ...about, from: z.enum(['visitor', 'helper']) }),
  z.strictObject({ kind: z.literal('read'), ...about, by: z.enum(['visitor', 'helper']), upTo: z.int().min(0) }),
  z.strictObject({ kind: z.literal('presence'), ...about, who: z.enum(['visitor', 'helper']), here: z.boolean() }),
  z.strictObject({ kind: z.literal('point'), ...about, at: Pointed.optional() }),
  z.strictObject({ kind: z.literal('signal'), ...about, from: z.enum(['visitor', 'helper']), signal: Signal }),
  /** The handoff has changed, for its visitor: state, position, wait. */
  z.strictObject({ kind: z.literal('handoff'), handoff: HandoffView }),
  /** Something at the desk has changed: ask for the desk again. `offer` rings. */
  z.strictObject({ kind: z.literal('desk'), offer: HandoffId.optional() }),
  /** A frame was refused; `messageId` when it was a message. */
  z.strictObject({ kind: z.literal('refused'), why: z.string(), messageId: z.uuid().optional() }),
  /** A sentence of a turn's answer before the turn is done, worded by a language model; 0 begins the answer anew. */
  z.strictObject({
    kind: z.literal('sentence'),
    turnId: z.uuid(),
    index: z.int().min(0),
    text: z.string().min(1).max(longestSentence),
  }),
  z.strictObject({ kind: z.literal('pong') }),
]);
export type ServerFrame = z.infer<typeof ServerFrame>;
