import * as z from 'zod';
import type { MonthCounts, RatingStore } from '#core/rating/rating-ports.ts';
import { type Rating, RatingRecord } from '#core/rating/rating-record.ts';
import { fail, ok } from '#core/result.ts';
import type { Table } from './open-table.ts';
import { visitKey } from './table-shape.ts';
import { makeTextItems, sixDigits, type TextItems } from './text-items.ts';

const ratingKey = (ratingId: string) => `RATING#${ratingId}`;
const monthKey = (hall: string, month: string) => `RATINGS#${hall}#${month}`;
const figuresKey = (hall: string) => `FIGURES#${hall}`;

const Comment = z.strictObject({ ratingId: z.string(), comment: z.string() });
const Pointer = z.strictObject({ ratingId: z.string() });
const Counts = z.strictObject({ month: z.string(), byLevel: z.array(z.int()).length(5), countedAt: z.int() });

/** How long figures are kept, in seconds: they hold counts alone. */
const figuresLifetime = 5 * 366 * 86_400;

/** Fifteen digits, so that the order of the keys is the order of the moments. */
const sortKey = (kind: 'COPY' | 'COMMENT', { at, ratingId }: Pick<Rating, 'at' | 'ratingId'>) =>
  `${kind}#${String(at).padStart(15, '0')}#${ratingId}`;

const logIn = (items: TextItems): RatingStore['ratings'] => ({
  readLatest: (ratingId) => items.readLast({ pk: ratingKey(ratingId), prefix: 'EVENT#' }, RatingRecord),
  append: async (record) => {
    const { ratingId, number, expiresAt } = record;
    const key = { pk: ratingKey(ratingId), sk: `EVENT#${sixDigits(number)}` };
    const claimed = await items.claim({ ...key, expiresAt, record });
    return claimed.ok ? ok(undefined) : fail({ kind: 'number-taken' });
  },
});

const monthsIn = (items: TextItems): RatingStore['byMonth'] => ({
  keep: async (record) => {
    const { number, expiresAt, after } = record;
    const key = { pk: monthKey(after.hall, after.month), sk: sortKey('COPY', after) };
    const condition = 'attribute_not_exists(pk) OR version <= :version';
    await items.claim({ ...key, expiresAt, version: number, record }, { condition, values: { ':version': number } });
  },
  list: (hall, month) => items.list({ pk: monthKey(hall, month), prefix: 'COPY#', schema: RatingRecord }),
});

const commentsIn = (items: TextItems): RatingStore['comments'] => {
  const keyOf = (rating: Pick<Rating, 'ratingId' | 'hall' | 'month' | 'at'>) => ({
    pk: monthKey(rating.hall, rating.month),
    sk: sortKey('COMMENT', rating),
  });
  return {
    keep: async (rating, comment, expiresAt) => {
      await items.claim({ ...keyOf(rating), expiresAt, record: { ratingId: rating.ratingId, comment } });
    },
    read: async (rating) => (await items.read(keyOf(rating), Comment))?.comment,
    list: (hall, month) => items.list({ pk: monthKey(hall, month), prefix: 'COMMENT#', schema: Comment }),
    remove: (rating) => items.remove(keyOf(rating)),
  };
};

const pointersIn = (items: TextItems): RatingStore['ofVisit'] => {
  const keyOf = (visitId: string, ratingId: string) => ({ pk: visitKey(visitId), sk: ratingKey(ratingId) });
  return {
    add: (visitId, ratingId, expiresAt) => items.put({ ...keyOf(visitId, ratingId), expiresAt, record: { ratingId } }),
    remove: (visitId, ratingId) => items.remove(keyOf(visitId, ratingId)),
    list: async (visitId) => {
      const found = await items.list({ pk: visitKey(visitId), prefix: 'RATING#', schema: Pointer });
      return found.map(({ ratingId }) => ratingId);
    },
  };
};

const figuresIn = (items: TextItems): RatingStore['figures'] => ({
  keep: async (hall, counts: MonthCounts) => {
    const { month, countedAt } = counts;
    const expiresAt = Math.floor(countedAt / 1000) + figuresLifetime;
    const condition = 'attribute_not_exists(pk) OR countedAt <= :countedAt';
    await items.claim(
      { pk: figuresKey(hall), sk: `MONTH#${month}`, expiresAt, countedAt, record: counts },
      { condition, values: { ':countedAt': countedAt } },
    );
  },
  list: (hall) => items.list({ pk: figuresKey(hall), prefix: 'MONTH#', schema: Counts }),
});

/** Ratings in DynamoDB: a rating is one conditional write, a month is one partition. */
export const makeDynamoRatings = (table: Table, clock: { now: () => number }): RatingStore => {
  const items = makeTextItems(table, clock);
  return {
    ratings: logIn(items),
    byMonth: monthsIn(items),
    comments: commentsIn(items),
    ofVisit: pointersIn(items),
    figures: figuresIn(items),
  };
};
