import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDynamoTurns } from '#adapters/aws/dynamo-turns.ts';
import { openTable, type Table } from '#adapters/aws/open-table.ts';
import { type EmbeddedTable, startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { makeEraseVisit } from '#core/visit/erase-visit.ts';
import { makeTakeVisitTurn } from '#core/visit/take-visit-turn.ts';
import { noon, sampleAnswer, sampleWhy, startRecord, turnRecord } from './sample-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
const now = () => noon;
const calls: string[] = [];
let embedded: EmbeddedTable;
let table: Table;

/** What the table leaves undone of the next batches: as many of the writes as the list says. */
const undone: number[] = [];

beforeAll(async () => {
  embedded = await startEmbeddedTable(folder, 'visits');
  table = openTable({ name: 'visits', endpoint: embedded.endpoint });
  table.client.middlewareStack.add(
    (next, context) => async (request) => {
      calls.push(context.commandName ?? '');
      const input = request.input as { RequestItems?: Record<string, unknown[]> };
      const left = context.commandName === 'BatchWriteItemCommand' ? undone.shift() : undefined;
      if (!left) return next(request);
      const requests = input.RequestItems?.visits ?? [];
      const done = { ...input, RequestItems: { visits: requests.slice(left) } };
      const reply = await next({ ...request, input: done as typeof request.input });
      Object.assign(reply.output, { UnprocessedItems: { visits: requests.slice(0, left) } });
      return reply;
    },
    { step: 'initialize', priority: 'low' },
  );
});
afterAll(async () => {
  table.client.destroy();
  await embedded.close();
  rmSync(folder, { recursive: true });
});

const callsOf = async (act: () => Promise<unknown>) => {
  calls.length = 0;
  await act();
  return [...calls].map((name) => name.replace('Command', ''));
};

describe('the calls to DynamoDB', () => {
  it('are one query and one write a turn, and one query for a retry of it', async () => {
    const log = makeDynamoTurns(table, { now });
    const visitId = randomUUID();
    await log.appendTurn(startRecord(visitId));
    const takeTurn = () => ({
      answer: sampleAnswer(),
      heard: 'x',
      state: { language: 'zh' as const },
      steps: [],
      guides: [],
      why: sampleWhy,
    });
    const take = makeTakeVisitTurn({ ...log, takeTurn, release: 'r1', recordLifetime: 60, now });
    const turn = { visitId, turnId: randomUUID(), text: 'x' };
    expect(await callsOf(() => take(turn))).toEqual(['Query', 'PutItem']);
    expect(await callsOf(() => take(turn))).toEqual(['Query']);
  });

  it('are made again for the writes of a batch that the table left undone', async () => {
    const log = makeDynamoTurns(table, { now });
    const visitId = randomUUID();
    await log.appendTurn(startRecord(visitId));
    for (let number = 1; number < 30; number += 1) await log.appendTurn(turnRecord(visitId, number));
    undone.push(7, 3);

    const erase = makeEraseVisit({ ...log, eraseHandoffs: async () => {}, recordLifetime: 60, now });
    const made = await callsOf(() => erase({ visitId }));
    expect(made.filter((name) => name === 'BatchWriteItem')).toHaveLength(4);
    for (let number = 0; number < 30; number += 1) {
      expect(await log.readTurn(visitId, number)).toMatchObject({ kind: 'erased' });
    }
  });
});
