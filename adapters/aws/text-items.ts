import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  paginateQuery,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { fail, ok, type Result } from '#core/result.ts';
import type { Table } from './open-table.ts';

/** A key of the table. */
export type ItemKey = { pk: string; sk: string };

/** An item as it is written: its record goes in as one JSON text. `expiresAt` in epoch seconds. */
export type TextItem = ItemKey & { expiresAt: number; record: unknown };

/** A stretch of one partition, by sort key; `to` is included. */
type Stretch = { pk: string } & ({ prefix: string } | { from: string; to: string });

type Read<Schema extends z.ZodType> = Stretch & { schema: Schema; last?: true; limit?: number };

const Stored = z.object({ record: z.string(), expiresAt: z.number() });

const stretchOf = (stretch: Stretch): Partial<QueryCommandInput> =>
  'prefix' in stretch
    ? {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': stretch.pk, ':prefix': stretch.prefix },
      }
    : {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': stretch.pk, ':from': stretch.from, ':to': stretch.to },
      };

/** Six digits, so that the order of the keys is the order of the numbers. */
export const sixDigits = (number: number) => String(number).padStart(6, '0');

/** What a conditional write may hold on to besides the item's own absence. */
export type Unless = { condition: string; values: Record<string, string | number> };

const write = async (
  { client, name }: Table,
  item: Record<string, unknown>,
  { condition, values }: Unless,
): Promise<Result<void, { kind: 'refused' }>> => {
  const bound = Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {};
  try {
    await client.send(new PutCommand({ TableName: name, Item: item, ConditionExpression: condition, ...bound }));
    return ok(undefined);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return fail({ kind: 'refused' });
    throw error;
  }
};

/** So many texts are remembered as parsed: the open handoffs of a busy hall, read at every event. */
const remembered = 2000;

/** Parses a text once while it stays the same. What comes out is shared, and changed by nobody. */
const makeParseOnce = () => {
  const known = new Map<string, { schema: z.ZodType; value: unknown }>();
  return <Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> => {
    const held = known.get(text);
    if (held?.schema === schema) return held.value as z.output<Schema>;
    const value = schema.parse(JSON.parse(text));
    if (known.size >= remembered) known.clear();
    known.set(text, { schema, value });
    return value;
  };
};

/** Items that hold one JSON text each. Whatever has expired is absent, although TTL deletes it days later. */
export const makeTextItems = (table: Table, { now }: { now: () => number }) => {
  const { client, name } = table;
  const parseOnce = makeParseOnce();
  const parse = <Schema extends z.ZodType>(schema: Schema, item: unknown): z.output<Schema> | undefined => {
    if (item === undefined) return undefined;
    const stored = Stored.parse(item);
    return stored.expiresAt * 1000 > now() ? parseOnce(schema, stored.record) : undefined;
  };
  const itemOf = ({ record, ...rest }: TextItem & Record<string, unknown>) => ({
    ...rest,
    record: JSON.stringify(record),
  });

  return {
    put: async (item: TextItem): Promise<void> => {
      await client.send(new PutCommand({ TableName: name, Item: itemOf(item) }));
    },
    /** Writes unless the key is taken, or, with a condition of its own, when that holds. */
    claim: (item: TextItem & Record<string, unknown>, unless?: Unless) =>
      write(table, itemOf(item), unless ?? { condition: 'attribute_not_exists(pk)', values: {} }),
    read: async <Schema extends z.ZodType>({ pk, sk }: ItemKey, schema: Schema) => {
      const { Item } = await client.send(new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }));
      return parse(schema, Item);
    },
    /** The item with the largest sort key of the stretch; with `evenExpired` for as long as the table has it. */
    readLast: async <Schema extends z.ZodType>(stretch: Stretch, schema: Schema, evenExpired = false) => {
      const { Items } = await client.send(
        new QueryCommand({
          TableName: name,
          ...stretchOf(stretch),
          ScanIndexForward: false,
          Limit: 1,
          ConsistentRead: true,
        }),
      );
      const [item] = Items ?? [];
      return evenExpired && item ? schema.parse(JSON.parse(Stored.parse(item).record)) : parse(schema, item);
    },
    /** In the order of the sort keys, or from the last on, up to `limit`. */
    list: async <Schema extends z.ZodType>({
      schema,
      last,
      limit = Number.POSITIVE_INFINITY,
      ...stretch
    }: Read<Schema>) => {
      const found: z.output<Schema>[] = [];
      const page = Number.isFinite(limit) ? { Limit: limit } : {};
      const query = { TableName: name, ...stretchOf(stretch), ScanIndexForward: !last, ConsistentRead: true, ...page };
      for await (const { Items } of paginateQuery({ client }, query)) {
        found.push(...(Items ?? []).map((it) => parse(schema, it)).filter((it) => it !== undefined));
        if (found.length >= limit) break;
      }
      return found.slice(0, limit);
    },
    remove: async ({ pk, sk }: ItemKey): Promise<void> => {
      await client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
    },
  };
};
export type TextItems = ReturnType<typeof makeTextItems>;
