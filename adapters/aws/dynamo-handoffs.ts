import * as z from 'zod';
import { HandoffRecord } from '#core/handoff/handoff-event.ts';
import type { ClosedHandoffs, HandoffLog, OpenHandoffs, VisitHandoffs } from '#core/handoff/handoff-log.ts';
import { fail, ok } from '#core/result.ts';
import type { Table } from './open-table.ts';
import { visitKey } from './table-shape.ts';
import { makeTextItems, sixDigits } from './text-items.ts';

type Clock = { now: () => number };

/** The partition of a handoff: its events, its messages, and its papers. */
export const handoffKey = (handoffId: string) => `HANDOFF#${handoffId}`;

const eventKey = (number: number) => `EVENT#${sixDigits(number)}`;
const openKey = (hall: string) => `HALL#${hall}#OPEN`;
const closedKey = (hall: string, day: string) => `HALL#${hall}#CLOSED#${day}`;
const Pointer = z.strictObject({ handoffId: z.uuid() });

/** The log of handoffs in DynamoDB: a claim is one conditional write. */
export const makeDynamoHandoffs = (table: Table, clock: Clock): HandoffLog => {
  const items = makeTextItems(table, clock);
  const events = (handoffId: string) => ({ pk: handoffKey(handoffId), prefix: 'EVENT#' });
  return {
    readLatest: (handoffId) => items.readLast(events(handoffId), HandoffRecord),
    readAll: (handoffId) => items.list({ ...events(handoffId), schema: HandoffRecord }),
    append: async (record) => {
      const { handoffId, number, expiresAt } = record;
      const claimed = await items.claim({ pk: handoffKey(handoffId), sk: eventKey(number), expiresAt, record });
      return claimed.ok ? ok(undefined) : fail({ kind: 'number-taken' });
    },
  };
};

/** The open handoffs of a hall: one partition, so that a desk's queue is one query. */
export const makeDynamoOpenHandoffs = (table: Table, clock: Clock): OpenHandoffs => {
  const items = makeTextItems(table, clock);
  return {
    keep: async (record) => {
      const { handoffId, number, expiresAt, after } = record;
      const item = { pk: openKey(after.hall), sk: handoffKey(handoffId), expiresAt, version: number, record };
      const condition = 'attribute_not_exists(pk) OR version <= :version';
      await items.claim(item, { condition, values: { ':version': number } });
    },
    remove: (hall, handoffId) => items.remove({ pk: openKey(hall), sk: handoffKey(handoffId) }),
    list: (hall) => items.list({ pk: openKey(hall), prefix: 'HANDOFF#', schema: HandoffRecord }),
  };
};

/** The handoffs of a visit, beside its turns. */
export const makeDynamoVisitHandoffs = (table: Table, clock: Clock): VisitHandoffs => {
  const items = makeTextItems(table, clock);
  const key = (visitId: string, handoffId: string) => ({ pk: visitKey(visitId), sk: handoffKey(handoffId) });
  return {
    add: (visitId, handoffId, expiresAt) => items.put({ ...key(visitId, handoffId), expiresAt, record: { handoffId } }),
    remove: (visitId, handoffId) => items.remove(key(visitId, handoffId)),
    list: async (visitId) => {
      const found = await items.list({ pk: visitKey(visitId), prefix: 'HANDOFF#', schema: Pointer });
      return found.map(({ handoffId }) => handoffId);
    },
  };
};

/** What was closed in a hall, by day. */
export const makeDynamoClosedHandoffs = (table: Table, clock: Clock): ClosedHandoffs => {
  const items = makeTextItems(table, clock);
  return {
    add: (day, record) => {
      const { handoffId, expiresAt, after } = record;
      return items.put({ pk: closedKey(after.hall, day), sk: handoffKey(handoffId), expiresAt, record });
    },
    list: (hall, day) => items.list({ pk: closedKey(hall, day), prefix: 'HANDOFF#', schema: HandoffRecord }),
  };
};
