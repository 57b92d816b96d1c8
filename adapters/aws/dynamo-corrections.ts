import { CorrectionRecord, type CorrectionStore } from '#core/correction/correction-ports.ts';
import { fail, ok } from '#core/result.ts';
import type { Table } from './open-table.ts';
import { makeTextItems, sixDigits } from './text-items.ts';

const correctionKey = (correctionId: string) => `CORRECTION#${correctionId}`;
const hallKey = (hall: string) => `CORRECTIONS#${hall}`;

/** Corrections in DynamoDB: a decision is one conditional write; those of a hall are one partition, by time. */
export const makeDynamoCorrections = (table: Table, clock: { now: () => number }): CorrectionStore => {
  const items = makeTextItems(table, clock);
  return {
    corrections: {
      readLatest: (id) => items.readLast({ pk: correctionKey(id), prefix: 'EVENT#' }, CorrectionRecord),
      append: async (record) => {
        const { number, after, expiresAt } = record;
        const key = { pk: correctionKey(after.correctionId), sk: `EVENT#${sixDigits(number)}` };
        const claimed = await items.claim({ ...key, expiresAt, record });
        return claimed.ok ? ok(undefined) : fail({ kind: 'number-taken' });
      },
    },
    ofHall: {
      keep: async (hall, record) => {
        const { number, after, expiresAt } = record;
        const key = { pk: hallKey(hall), sk: `${after.at}#${after.correctionId}` };
        const condition = 'attribute_not_exists(pk) OR version <= :version';
        await items.claim(
          { ...key, expiresAt, version: number, record },
          { condition, values: { ':version': number } },
        );
      },
      list: (hall, limit) =>
        items.list({ pk: hallKey(hall), from: '0', to: '9', schema: CorrectionRecord, last: true, limit }),
    },
  };
};
