import * as z from 'zod';
import { Citation } from '../answer/citation.ts';
import { HandoffId } from './order-help.ts';

/** The longest message, in characters. */
export const longestMessage = 1000;

/** A passage of a guide that a helper puts into the chat. */
export const Passage = z.strictObject({ text: z.string().min(1).max(2000), citation: Citation });
export type Passage = z.infer<typeof Passage>;

/** A message of the chat. `number` counts from 1 without a gap: who lacks one asks again from the last it has. */
export const Message = z.strictObject({
  number: z.int().min(1),
  /** The client's: a retry with the same id is the same message. */
  messageId: z.uuid(),
  from: z.enum(['visitor', 'helper', 'house']),
  /** Of the helper, as shown to the visitor. */
  name: z.string().optional(),
  at: z.iso.datetime(),
  text: z.string(),
  passage: Passage.optional(),
});
export type Message = z.infer<typeof Message>;

const said = {
  handoffId: HandoffId,
  messageId: z.uuid(),
  text: z.string().trim().min(1).max(longestMessage, `at most ${longestMessage} characters`),
};

/** Passages are the helper's alone. */
export const SayInput = z.strictObject({ ...said, passage: Passage.optional() });
export type SayInput = z.infer<typeof SayInput>;

export const Said = z.strictObject({ messageId: z.uuid(), number: z.int().min(1) });
export type Said = z.infer<typeof Said>;

export const ListMessagesInput = z.strictObject({
  handoffId: HandoffId,
  after: z.coerce.number().int().min(0).default(0),
});
export const MessageList = z.strictObject({
  messages: z.array(Message),
  /** How far the other side has read. */
  readByVisitor: z.int().min(0),
  readByHelper: z.int().min(0),
});
export type MessageList = z.infer<typeof MessageList>;
