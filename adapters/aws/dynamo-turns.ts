import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { fail, ok } from '#core/result.ts';
import type { AppendTurn, EraseTurns, ReadLatestTurn, ReadTurn, ReadTurns, TurnLog } from '#core/visit/turn-log.ts';
import { TurnRecord } from '#core/visit/turn-record.ts';
import type { Table } from './open-table.ts';
import { turnKey, visitKey } from './table-shape.ts';
import { writeInBatches } from './write-in-batches.ts';

const Numbered = z.object({ number: z.int() });

/** Epoch milliseconds. */
type Clock = { now: () => number };

const StoredItem = z.object({ record: z.string() });

/** The record goes in as one text: nothing asks for its insides, and hundreds of nested attributes cost a turn most of its time. */
const itemOf = (record: TurnRecord) => ({
  pk: visitKey(record.visitId),
  sk: turnKey(record.number),
  kind: record.kind,
  number: record.number,
  expiresAt: record.expiresAt,
  record: JSON.stringify(record),
});

const makeParseItem =
  ({ now }: Clock) =>
  (item: Record<string, unknown> | undefined): TurnRecord | undefined => {
    if (item === undefined) return undefined;
    const parsed = TurnRecord.parse(JSON.parse(StoredItem.parse(item).record));
    // deletion by TTL may lag by days, so what has expired is treated as gone
    return parsed.expiresAt * 1000 > now() ? parsed : undefined;
  };

const makeReadLatestTurn = ({ client, name }: Table, clock: Clock): ReadLatestTurn => {
  const parseItem = makeParseItem(clock);
  return async (visitId) => {
    const { Items } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :visit AND begins_with(sk, :turn)',
        ExpressionAttributeValues: { ':visit': visitKey(visitId), ':turn': 'TURN#' },
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    );
    return parseItem(Items?.[0]);
  };
};

const makeReadTurn = ({ client, name }: Table, clock: Clock): ReadTurn => {
  const parseItem = makeParseItem(clock);
  return async (visitId, number) => {
    const Key = { pk: visitKey(visitId), sk: turnKey(number) };
    const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
    return parseItem(Item);
  };
};

const makeAppendTurn =
  ({ client, name }: Table): AppendTurn =>
  async (record) => {
    const Item = itemOf(record);
    try {
      await client.send(new PutCommand({ TableName: name, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
      return ok(undefined);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return fail({ kind: 'number-taken' });
      throw error;
    }
  };

const makeEraseTurns =
  (table: Table): EraseTurns =>
  async (tombstone) => {
    const pages = paginateQuery(
      { client: table.client },
      {
        TableName: table.name,
        KeyConditionExpression: 'pk = :visit AND sk BETWEEN :first AND :tombstone',
        FilterExpression: '#kind <> :erased',
        ExpressionAttributeNames: { '#kind': 'kind', '#number': 'number' },
        ExpressionAttributeValues: {
          ':visit': visitKey(tombstone.visitId),
          ':first': turnKey(0),
          ':tombstone': turnKey(tombstone.number),
          ':erased': tombstone.kind,
        },
        ProjectionExpression: '#number',
        ConsistentRead: true,
      },
    );
    for await (const { Items } of pages) {
      const numbers = z.array(Numbered).parse(Items ?? []);
      const blanks = numbers.map(({ number }) => itemOf({ ...tombstone, number }));
      await writeInBatches(
        table,
        blanks.map((Item) => ({ PutRequest: { Item } })),
      );
    }
  };

/** The latest turns of a visit, for the packet that a helper gets: one read. */
export const makeDynamoReadTurns = ({ client, name }: Table, clock: Clock): ReadTurns => {
  const parseItem = makeParseItem(clock);
  return async (visitId, limit) => {
    const { Items } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :visit AND begins_with(sk, :turn)',
        ExpressionAttributeValues: { ':visit': visitKey(visitId), ':turn': 'TURN#' },
        ScanIndexForward: false,
        Limit: limit,
        ConsistentRead: true,
      }),
    );
    return (Items ?? []).flatMap((it) => parseItem(it) ?? []).reverse();
  };
};

/** The log of visits in DynamoDB: one read and one write a turn. */
export const makeDynamoTurns = (table: Table, clock: Clock): TurnLog => ({
  readLatestTurn: makeReadLatestTurn(table, clock),
  readTurn: makeReadTurn(table, clock),
  appendTurn: makeAppendTurn(table),
  eraseTurns: makeEraseTurns(table),
});
