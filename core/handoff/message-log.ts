import type { Message } from '#contract/handoff/message.ts';
import type { Result } from '#core/result.ts';

/** Port: the messages of a handoff, numbered from 1 without a gap. */
export type MessageLog = {
  /** The number of the latest message and the ids of the last hundred; 0 when there is none. */
  readLatest: (handoffId: string) => Promise<{ number: number; recent: { messageId: string; number: number }[] }>;
  /** Claims the number: of several writers exactly one succeeds. `recent` is kept with it. `expiresAt` in epoch seconds. */
  append: (
    handoffId: string,
    message: Message,
    recent: { messageId: string; number: number }[],
    expiresAt: number,
  ) => Promise<Result<void, { kind: 'number-taken' }>>;
  /** Up to `limit` messages after that number, in order. */
  readAfter: (handoffId: string, after: number, limit: number) => Promise<Message[]>;
  markRead: (handoffId: string, by: 'visitor' | 'helper', upTo: number, expiresAt: number) => Promise<void>;
  readMarks: (handoffId: string) => Promise<{ visitor: number; helper: number }>;
};
