import { AccessEntry } from '#contract/staff/desk.ts';
import type { ReadAccesses, RecordAccess } from '#core/staff/access-log.ts';
import type { Table } from './open-table.ts';
import { makeTextItems } from './text-items.ts';

type Settings = {
  now: () => number;
  /** A new UUID. */
  newId: () => string;
  /** The calendar day of a moment. */
  dayOf: (moment: number) => string;
  /** How long an entry is kept, in seconds. */
  lifetime: number;
};

/** Who read personal data, in DynamoDB: one partition a day, nothing is ever changed. */
export const makeDynamoAccesses = (
  table: Table,
  { now, newId, dayOf, lifetime }: Settings,
): { recordAccess: RecordAccess; readAccesses: ReadAccesses } => {
  const items = makeTextItems(table, { now });
  const partition = (day: string) => `ACCESS#${day}`;
  return {
    recordAccess: async (entry) => {
      const moment = Date.parse(entry.at);
      const expiresAt = Math.floor(moment / 1000) + lifetime;
      const key = { pk: partition(dayOf(moment)), sk: `${entry.at}#${newId()}` };
      await items.claim({ ...key, expiresAt, record: entry });
    },
    readAccesses: (day) => items.list({ pk: partition(day), from: '0', to: '9', schema: AccessEntry }),
  };
};
