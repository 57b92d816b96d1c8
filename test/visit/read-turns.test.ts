import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDynamoVisitHandoffs } from '#adapters/aws/dynamo-handoffs.ts';
import { makeDynamoReadTurns, makeDynamoTurns } from '#adapters/aws/dynamo-turns.ts';
import { openTable } from '#adapters/aws/open-table.ts';
import { startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { noon, startRecord, turnRecord } from './sample-records.ts';

it('gives the latest turns of a visit, oldest first, and none of the handoffs that stand beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
  const embedded = await startEmbeddedTable(folder, 'turns');
  const table = openTable({ name: 'turns', endpoint: embedded.endpoint });
  const clock = { now: () => noon };
  const visitId = randomUUID();
  const log = makeDynamoTurns(table, clock);
  const records = [startRecord(visitId), ...Array.from({ length: 12 }, (_, at) => turnRecord(visitId, at + 1))];
  for (const record of records) await log.appendTurn(record);
  await makeDynamoVisitHandoffs(table, clock).add(visitId, randomUUID(), noon / 1000 + 3600);

  const readTurns = makeDynamoReadTurns(table, clock);
  expect(await readTurns(visitId, 5)).toEqual(records.slice(-5));
  expect(await readTurns(visitId, 50)).toEqual(records);
  expect(await readTurns(randomUUID(), 5)).toEqual([]);
  table.client.destroy();
  await embedded.close();
  rmSync(folder, { recursive: true });
});
