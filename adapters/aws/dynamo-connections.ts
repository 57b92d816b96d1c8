import * as z from 'zod';
import { HandoffId } from '#contract/handoff/order-help.ts';
import { Identifier } from '#contract/identifier.ts';
import { Staff } from '#contract/staff/staff.ts';
import { VisitId } from '#contract/visit/turn.ts';
import { audienceKey } from '#core/live/audience-key.ts';
import type { Audience, Connections } from '#core/live/push.ts';
import type { Table } from './open-table.ts';
import { makeTextItems } from './text-items.ts';

const StoredAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visitor'), handoffId: HandoffId }),
  z.strictObject({ kind: z.literal('visit'), visitId: VisitId }),
  z.strictObject({ kind: z.literal('staff'), staffId: z.string() }),
  z.strictObject({ kind: z.literal('desk'), hall: Identifier }),
]);
const Stored = z.strictObject({
  connectionId: z.string(),
  audience: StoredAudience.optional(),
  staffId: z.string().optional(),
  staff: Staff.optional(),
  visitId: VisitId.optional(),
  hall: Identifier.optional(),
});
const Listener = z.strictObject({ connectionId: z.string() });

const ownKey = (connectionId: string) => ({ pk: `CONNECTION#${connectionId}`, sk: 'CONNECTION' });
const audiencePartition = (audience: Audience) => `AUDIENCE#${audienceKey(audience)}`;
const listenerKey = (audience: Audience, connectionId: string) => ({
  pk: audiencePartition(audience),
  sk: `CONNECTION#${connectionId}`,
});

/** Every audience under which a connection is found. */
const audiencesOf = ({ audience, staffId, hall }: z.infer<typeof Stored>): Audience[] => {
  const found = new Map<string, Audience>();
  const add = (it: Audience | undefined) => it && found.set(audienceKey(it), it);
  add(audience);
  add(staffId === undefined ? undefined : { kind: 'staff', staffId });
  add(hall === undefined ? undefined : { kind: 'desk', hall });
  return [...found.values()];
};

/** The registry of live connections in DynamoDB: one item a connection, and one under each of its audiences. */
export const makeDynamoConnections = (table: Table, clock: { now: () => number }): Connections => {
  const items = makeTextItems(table, clock);
  const read = (connectionId: string) => items.read(ownKey(connectionId), Stored);
  return {
    put: async (connection, expiresAt) => {
      const { connectionId } = connection;
      // its own item first: what is found under an audience can always be taken out again
      await items.put({ ...ownKey(connectionId), expiresAt, record: connection });
      await Promise.all(
        audiencesOf(connection).map((audience) =>
          items.put({ ...listenerKey(audience, connectionId), expiresAt, record: { connectionId } }),
        ),
      );
    },
    read,
    remove: async (connectionId) => {
      const connection = await read(connectionId);
      const audiences = connection ? audiencesOf(connection) : [];
      await Promise.all(audiences.map((audience) => items.remove(listenerKey(audience, connectionId))));
      await items.remove(ownKey(connectionId));
    },
    of: async (audience) => {
      const found = await items.list({ pk: audiencePartition(audience), prefix: 'CONNECTION#', schema: Listener });
      return found.map(({ connectionId }) => connectionId);
    },
  };
};
