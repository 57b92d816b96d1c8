import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDynamoTurns } from '#adapters/aws/dynamo-turns.ts';
import { openTable, type Table } from '#adapters/aws/open-table.ts';
import { type EmbeddedTable, startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { sweepExpired } from '#adapters/local/sweep-expired.ts';
import type { TurnLog } from '#core/visit/turn-log.ts';
import { makeMemoryTurns } from './memory-turns.ts';
import { noon, startRecord, tombstone, turnRecord } from './sample-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
let embedded: EmbeddedTable;
let table: Table;
let now = noon;
const clock = { now: () => now };

const open = async () => {
  embedded = await startEmbeddedTable(folder, 'visits');
  table = openTable({ name: 'visits', endpoint: embedded.endpoint });
};
const close = async () => {
  table.client.destroy();
  await embedded.close();
};

beforeAll(open);
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const logs: [string, () => TurnLog][] = [
  ['in memory', () => makeMemoryTurns(clock)],
  ['in DynamoDB', () => makeDynamoTurns(table, clock)],
];

describe.each(logs)('the log of visits %s', (_name, makeLog) => {
  it('knows no record of an unknown visit', async () => {
    const log = makeLog();
    expect(await log.readLatestTurn(randomUUID())).toBeUndefined();
    expect(await log.readTurn(randomUUID(), 0)).toBeUndefined();
  });

  it('gives back what was appended, the latest by number and each by its number', async () => {
    const log = makeLog();
    const visitId = randomUUID();
    const records = [startRecord(visitId), ...Array.from({ length: 11 }, (_, at) => turnRecord(visitId, at + 1))];
    for (const record of records) expect(await log.appendTurn(record)).toEqual({ ok: true });

    expect(await log.readLatestTurn(visitId)).toEqual(records[11]);
    expect(await log.readTurn(visitId, 0)).toEqual(records[0]);
    expect(await log.readTurn(visitId, 2)).toEqual(records[2]);
    expect(await log.readTurn(visitId, 12)).toBeUndefined();
  });

  it('lets exactly one of twenty writers have a number, and keeps what that one wrote', async () => {
    const log = makeLog();
    const visitId = randomUUID();
    const records = Array.from({ length: 20 }, () => turnRecord(visitId, 1));
    const outcomes = await Promise.all(records.map(log.appendTurn));

    const winners = records.filter((_, at) => outcomes[at]?.ok);
    expect(winners).toHaveLength(1);
    expect(await log.readLatestTurn(visitId)).toEqual(winners[0]);
    expect(outcomes.filter((it) => !it.ok)).toEqual(
      Array.from({ length: 19 }, () => ({ ok: false, failure: { kind: 'number-taken' } })),
    );
  });

  it('keeps visits apart', async () => {
    const log = makeLog();
    const [one, other] = [randomUUID(), randomUUID()];
    await log.appendTurn(startRecord(one));
    await log.appendTurn(turnRecord(one, 1));
    await log.appendTurn(startRecord(other));
    await log.appendTurn(tombstone(one, 2));
    await log.eraseTurns(tombstone(one, 2));
    expect(await log.readLatestTurn(other)).toEqual(startRecord(other));
  });

  it('treats an expired record as absent, before anything has deleted it', async () => {
    const log = makeLog();
    const visitId = randomUUID();
    await log.appendTurn(startRecord(visitId, { expiresAt: noon / 1000 + 60 }));
    now = noon + 59_999;
    expect(await log.readLatestTurn(visitId)).toBeDefined();
    now = noon + 60_000;
    expect(await log.readLatestTurn(visitId)).toBeUndefined();
    expect(await log.readTurn(visitId, 0)).toBeUndefined();
    now = noon;
  });

  it('leaves nothing but tombstones of an erased visit, however long it was', async () => {
    const log = makeLog();
    const visitId = randomUUID();
    await log.appendTurn(startRecord(visitId));
    for (let number = 1; number <= 60; number += 1) await log.appendTurn(turnRecord(visitId, number));
    await log.appendTurn(tombstone(visitId, 61));
    await log.eraseTurns(tombstone(visitId, 61));
    await log.eraseTurns(tombstone(visitId, 61));

    expect(await log.readLatestTurn(visitId)).toEqual(tombstone(visitId, 61));
    for (const number of [0, 1, 24, 25, 26, 60]) {
      expect(await log.readTurn(visitId, number)).toEqual(tombstone(visitId, number));
    }
  });

  it('refuses a writer who read the log before the erasure and writes long after it', async () => {
    const log = makeLog();
    const visitId = randomUUID();
    for (const record of [startRecord(visitId), turnRecord(visitId, 1), tombstone(visitId, 2)]) {
      await log.appendTurn(record);
    }
    await log.eraseTurns(tombstone(visitId, 2));
    expect(await log.appendTurn(turnRecord(visitId, 1))).toMatchObject({ ok: false });
    expect(await log.appendTurn(turnRecord(visitId, 2))).toMatchObject({ ok: false });
  });
});

describe('the embedded table', () => {
  it('has every record again after a restart', async () => {
    const visitId = randomUUID();
    const record = turnRecord(visitId, 1);
    await makeDynamoTurns(table, clock).appendTurn(record);
    await close();
    await open();
    expect(await makeDynamoTurns(table, clock).readLatestTurn(visitId)).toEqual(record);
  });

  it('is swept of what has expired, and of nothing else', async () => {
    const log = makeDynamoTurns(table, clock);
    const [past, present] = [randomUUID(), randomUUID()];
    await log.appendTurn(startRecord(past, { expiresAt: noon / 1000 - 1 }));
    await log.appendTurn(startRecord(present));
    await sweepExpired(table, clock);

    const { Items } = await table.client.send(new ScanCommand({ TableName: 'visits' }));
    const visits = Items?.map(({ pk }) => pk);
    expect(visits).toContain(`VISIT#${present}`);
    expect(visits).not.toContain(`VISIT#${past}`);
  });

  it('refuses an item that is no record instead of handing it on', async () => {
    const visitId = randomUUID();
    const damaged = { ...turnRecord(visitId, 1), answer: 'not an answer' };
    // biome-ignore lint/suspicious/noExplicitAny: the point is an item of the wrong shape
    await makeDynamoTurns(table, clock).appendTurn(damaged as any);
    await expect(makeDynamoTurns(table, clock).readLatestTurn(visitId)).rejects.toThrow('answer');
  });
});
