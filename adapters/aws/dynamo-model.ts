import { createHash } from 'node:crypto';
import * as z from 'zod';
import { ModelSwitch, ModelUse } from '#contract/staff/model-switch.ts';
import type { SwitchStore } from '#core/model/model-switch.ts';
import type { ModelUses } from '#core/model/model-uses.ts';
import type { ReplyCache } from '#core/model/turn-ports.ts';
import type { Table } from './open-table.ts';
import { makeTextItems } from './text-items.ts';

const secondsADay = 24 * 3600;
/** A reply is of one release; releases change more often than this. */
const keptDays = 14;
/** A switch stays as it was turned. */
const switchDays = 3650;
/** What came of a turn is for today's operator. */
const useDays = 7;

const expiry = (now: () => number, days: number) => Math.floor(now() / 1000) + days * secondsADay;

type SwitchSettings = {
  now: () => number;
  /** How long it is kept who turned it, in days. */
  logDays: number;
};

/** The switch of the language model, in DynamoDB: one item, and one for each time that it was turned. */
export const makeDynamoModelSwitch = (table: Table, { now, logDays }: SwitchSettings): SwitchStore => {
  const items = makeTextItems(table, { now });
  const pk = 'MODEL';
  const key = { pk, sk: 'SWITCH' };
  return {
    read: () => items.read(key, ModelSwitch),
    // the log first: no turning without its entry
    write: async (record) => {
      const sk = `TURNED#${record.at}#${record.by}`;
      await items.put({ pk, sk, expiresAt: expiry(now, logDays), record });
      await items.put({ ...key, expiresAt: expiry(now, switchDays), record });
    },
    turned: (limit) => items.list({ pk, prefix: 'TURNED#', schema: ModelSwitch, last: true, limit }),
  };
};

/** What came of the latest turns that a model was wanted for, in DynamoDB: no visit is named. */
export const makeDynamoModelUses = (
  table: Table,
  { now, newId }: { now: () => number; newId: () => string },
): ModelUses => {
  const items = makeTextItems(table, { now });
  const pk = 'MODEL#USES';
  return {
    note: (record) => items.put({ pk, sk: `USE#${record.at}#${newId()}`, expiresAt: expiry(now, useDays), record }),
    latest: (limit) => items.list({ pk, prefix: 'USE#', schema: ModelUse, last: true, limit }),
  };
};

const Lines = z.string();

/** Replies that were used before, in DynamoDB, under a hash: the question itself is written nowhere. */
export const makeDynamoReplies = (table: Table, clock: { now: () => number }): ReplyCache => {
  const items = makeTextItems(table, clock);
  const keyOf = (key: string) => ({ pk: `REPLY#${createHash('sha256').update(key).digest('base64url')}`, sk: 'LINES' });
  return {
    // a cache that is out of order must not keep anybody waiting for an answer
    read: (key) => items.read(keyOf(key), Lines).catch(() => undefined),
    write: (key, record) =>
      items.put({ ...keyOf(key), expiresAt: expiry(clock.now, keptDays), record }).catch(() => undefined),
  };
};
