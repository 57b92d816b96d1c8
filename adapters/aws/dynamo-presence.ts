import * as z from 'zod';
import type { VisitorPresence } from '#core/handoff/visitor-presence.ts';
import { handoffKey } from './dynamo-handoffs.ts';
import type { Table } from './open-table.ts';
import { makeTextItems } from './text-items.ts';

const Seen = z.strictObject({ at: z.int() });

/** When visitors were last seen, in DynamoDB: one item a handoff. */
export const makeDynamoPresence = (table: Table, clock: { now: () => number }): VisitorPresence => {
  const items = makeTextItems(table, clock);
  const key = (handoffId: string) => ({ pk: handoffKey(handoffId), sk: 'SEEN' });
  return {
    seen: (handoffId, at, expiresAt) => items.put({ ...key(handoffId), expiresAt, record: { at } }),
    seenAt: async (handoffId) => (await items.read(key(handoffId), Seen))?.at,
  };
};
