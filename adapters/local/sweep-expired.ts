import { paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Table } from '#adapters/aws/open-table.ts';
import { writeInBatches } from '#adapters/aws/write-in-batches.ts';

const Key = z.object({ pk: z.string(), sk: z.string() });

/** Deletes what has expired, as DynamoDB's TTL does in the cloud; the embedded table has no TTL of its own. */
export const sweepExpired = async (table: Table, { now }: { now: () => number }): Promise<void> => {
  const pages = paginateScan(
    { client: table.client },
    {
      TableName: table.name,
      FilterExpression: 'expiresAt <= :now',
      ExpressionAttributeValues: { ':now': Math.floor(now() / 1000) },
      ProjectionExpression: 'pk, sk',
    },
  );
  for await (const { Items } of pages) {
    const expired = z.array(Key).parse(Items ?? []);
    await writeInBatches(
      table,
      expired.map((it) => ({ DeleteRequest: { Key: it } })),
    );
  }
};
