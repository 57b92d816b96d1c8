import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The keys of the one table; every access pattern stands in docs/data.md. */
export const tableShape = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  BillingMode: 'PAY_PER_REQUEST',
} as const satisfies Partial<CreateTableCommandInput>;

/** The partition of a visit's log. */
export const visitKey = (visitId: string) => `VISIT#${visitId}`;

/** Six digits, so that the order of the keys is the order of the numbers. */
export const turnKey = (number: number) => `TURN#${String(number).padStart(6, '0')}`;
