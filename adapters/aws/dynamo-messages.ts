import * as z from 'zod';
import { Message } from '#contract/handoff/message.ts';
import type { MessageLog } from '#core/handoff/message-log.ts';
import { fail, ok } from '#core/result.ts';
import { handoffKey } from './dynamo-handoffs.ts';
import type { Table } from './open-table.ts';
import { makeTextItems, sixDigits } from './text-items.ts';

const Recent = z.array(z.strictObject({ messageId: z.uuid(), number: z.int().min(1) }));
/** An erased message keeps its number and nothing else. */
const Kept = z.strictObject({ number: z.int().min(1), message: Message.optional(), recent: Recent });
const Mark = z.strictObject({ upTo: z.int().min(0) });

export const messageKey = (number: number) => `MESSAGE#${sixDigits(number)}`;
const lastNumber = 999_999;
const markKey = (handoffId: string, by: 'visitor' | 'helper') => ({ pk: handoffKey(handoffId), sk: `READ#${by}` });

/** The messages of handoffs in DynamoDB; each item carries the ids of the last ones, so a retry is one read. */
export const makeDynamoMessages = (table: Table, clock: { now: () => number }): MessageLog => {
  const items = makeTextItems(table, clock);
  const readMark = async (handoffId: string, by: 'visitor' | 'helper') =>
    (await items.read(markKey(handoffId, by), Mark))?.upTo ?? 0;
  return {
    readLatest: async (handoffId) => {
      // an expired message still holds its number: to count anew would hide what follows from who has read further
      const latest = await items.readLast({ pk: handoffKey(handoffId), prefix: 'MESSAGE#' }, Kept, true);
      return { number: latest?.number ?? 0, recent: latest?.recent ?? [] };
    },
    append: async (handoffId, message, recent, expiresAt) => {
      const record = { number: message.number, message, recent };
      const key = { pk: handoffKey(handoffId), sk: messageKey(message.number) };
      const claimed = await items.claim({ ...key, expiresAt, record });
      return claimed.ok ? ok(undefined) : fail({ kind: 'number-taken' });
    },
    readAfter: async (handoffId, after, limit) => {
      const from = messageKey(after + 1);
      const stretch = { pk: handoffKey(handoffId), from, to: messageKey(lastNumber) };
      const found = await items.list({ ...stretch, schema: Kept, limit });
      return found.flatMap(({ message }) => message ?? []);
    },
    markRead: async (handoffId, by, upTo, expiresAt) => {
      const item = { ...markKey(handoffId, by), expiresAt, upTo, record: { upTo } };
      // a mark never goes back: an older frame may come late
      const condition = 'attribute_not_exists(pk) OR upTo < :upTo';
      await items.claim(item, { condition, values: { ':upTo': upTo } });
    },
    readMarks: async (handoffId) => {
      const [visitor, helper] = await Promise.all([readMark(handoffId, 'visitor'), readMark(handoffId, 'helper')]);
      return { visitor, helper };
    },
  };
};
