import { setTimeout as wait } from 'node:timers/promises';
import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from './open-table.ts';

/** The largest batch that DynamoDB takes. */
const batchSize = 25;
/** 50 ms, 100 ms, … 3.2 s: about six seconds in all for a table under pressure. */
const attempts = 8;
const firstPause = 50;

type Request = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

const writeBatch = async ({ client, name }: Table, requests: readonly Request[]) => {
  let left = [...requests];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await wait(firstPause * 2 ** (attempt - 1));
    const reply = await client.send(new BatchWriteCommand({ RequestItems: { [name]: left } }));
    left = reply.UnprocessedItems?.[name] ?? [];
    if (left.length === 0) return;
  }
  throw new Error(`The table left ${left.length} writes of a batch undone; they may be repeated.`);
};

/** Carries out all requests, none of which has a condition; what the table leaves undone is sent again. */
export const writeInBatches = async (table: Table, requests: readonly Request[]) => {
  for (let start = 0; start < requests.length; start += batchSize) {
    await writeBatch(table, requests.slice(start, start + batchSize));
  }
};
