import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { makeDynamoDuty } from '#adapters/aws/dynamo-duty.ts';
import {
  makeDynamoClosedHandoffs,
  makeDynamoHandoffs,
  makeDynamoOpenHandoffs,
  makeDynamoVisitHandoffs,
} from '#adapters/aws/dynamo-handoffs.ts';
import { makeDynamoMessages } from '#adapters/aws/dynamo-messages.ts';
import { makeDynamoPapers } from '#adapters/aws/dynamo-papers.ts';
import { makeDynamoPresence } from '#adapters/aws/dynamo-presence.ts';
import { makeDynamoSeats } from '#adapters/aws/dynamo-seats.ts';
import { openTable, type Table } from '#adapters/aws/open-table.ts';
import { type EmbeddedTable, startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import type { HandoffStore } from '#core/handoff/help-ports.ts';
import { noon } from '../visit/sample-records.ts';
import { makeMemoryStore } from './twins.ts';

export const inAnHour = noon / 1000 + 3600;

/** The store in memory and in a table of its own, both on a clock that can be set. */
export const everyStore = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
  let embedded: EmbeddedTable;
  let table: Table;
  let now = noon;
  const clock = { now: () => now };
  beforeAll(async () => {
    embedded = await startEmbeddedTable(folder, 'handoffs');
    table = openTable({ name: 'handoffs', endpoint: embedded.endpoint });
  });
  afterAll(async () => {
    table.client.destroy();
    await embedded.close();
    rmSync(folder, { recursive: true });
  });
  const dynamo = (): HandoffStore => ({
    log: makeDynamoHandoffs(table, clock),
    open: makeDynamoOpenHandoffs(table, clock),
    ofVisit: makeDynamoVisitHandoffs(table, clock),
    closed: makeDynamoClosedHandoffs(table, clock),
    papers: makeDynamoPapers(table, { ...clock, blankLifetime: 3600 }),
    messages: makeDynamoMessages(table, clock),
    duty: makeDynamoDuty(table, clock),
    seats: makeDynamoSeats(table, clock),
    presence: makeDynamoPresence(table, clock),
  });
  const stores: [string, () => HandoffStore][] = [
    ['in memory', () => makeMemoryStore(clock)],
    ['in DynamoDB', dynamo],
  ];
  return {
    stores,
    dynamo,
    tableOf: () => table,
    setNow: (to: number) => {
      now = to;
    },
  };
};
