import type { CorrectionRecord, CorrectionStore } from '#core/correction/correction-ports.ts';
import type { MonthCounts, RatingStore } from '#core/rating/rating-ports.ts';
import { RatingRecord } from '#core/rating/rating-record.ts';
import { fail, ok } from '#core/result.ts';

type Clock = { now: () => number };

/** What is kept goes through JSON, so that nothing is shared with its writer; what has expired is absent. */
const makeShelf = <Value>({ now }: Clock) => {
  const kept = new Map<string, { text: string; expiresAt: number }>();
  const read = (key: string): Value | undefined => {
    const item = kept.get(key);
    return item && item.expiresAt * 1000 > now() ? JSON.parse(item.text) : undefined;
  };
  return {
    read,
    has: (key: string) => kept.has(key),
    put: (key: string, value: Value, expiresAt: number) =>
      void kept.set(key, { text: JSON.stringify(value), expiresAt }),
    remove: (key: string) => void kept.delete(key),
    list: (prefix: string): Value[] =>
      [...kept.keys()]
        .filter((it) => it.startsWith(prefix))
        .sort()
        .flatMap((it) => read(it) ?? []),
  };
};

const never = Number.MAX_SAFE_INTEGER / 1000;

/** The in-memory twin of what ratings are kept in. */
export const makeMemoryRatings = (clock: Clock): RatingStore => {
  const log = makeShelf<RatingRecord>(clock);
  const copies = makeShelf<RatingRecord>(clock);
  const comments = makeShelf<{ ratingId: string; comment: string }>(clock);
  const pointers = makeShelf<string>(clock);
  const figures = makeShelf<MonthCounts>(clock);
  const keyOf = ({ hall, month, ratingId }: { hall: string; month: string; ratingId: string }) =>
    `${hall}/${month}/${ratingId}`;
  return {
    ratings: {
      readLatest: async (id) => log.list(`${id}/`).at(-1),
      append: async (record) => {
        const key = `${record.ratingId}/${String(record.number).padStart(6, '0')}`;
        if (log.has(key)) return fail({ kind: 'number-taken' });
        log.put(key, RatingRecord.parse(record), record.expiresAt);
        return ok(undefined);
      },
    },
    byMonth: {
      keep: async (record) => {
        const key = keyOf(record.after);
        if ((copies.read(key)?.number ?? 0) <= record.number) copies.put(key, record, record.expiresAt);
      },
      list: async (hall, month) => copies.list(`${hall}/${month}/`),
    },
    comments: {
      keep: async (rating, comment, expiresAt) => {
        const { ratingId } = rating;
        if (!comments.has(keyOf(rating))) comments.put(keyOf(rating), { ratingId, comment }, expiresAt);
      },
      read: async (rating) => comments.read(keyOf(rating))?.comment,
      list: async (hall, month) => comments.list(`${hall}/${month}/`),
      remove: async (rating) => comments.remove(keyOf(rating)),
    },
    ofVisit: {
      add: async (visitId, id, expiresAt) => pointers.put(`${visitId}/${id}`, id, expiresAt),
      remove: async (visitId, id) => pointers.remove(`${visitId}/${id}`),
      list: async (visitId) => pointers.list(`${visitId}/`),
    },
    figures: {
      keep: async (hall, counts) => {
        const key = `${hall}/${counts.month}`;
        if ((figures.read(key)?.countedAt ?? 0) <= counts.countedAt) figures.put(key, counts, never);
      },
      list: async (hall) => figures.list(`${hall}/`),
    },
  };
};

/** The in-memory twin of what corrections are kept in. */
export const makeMemoryCorrections = (clock: Clock): CorrectionStore => {
  const log = makeShelf<CorrectionRecord>(clock);
  const copies = makeShelf<CorrectionRecord>(clock);
  return {
    corrections: {
      readLatest: async (id) => log.list(`${id}/`).at(-1),
      append: async (record) => {
        const key = `${record.after.correctionId}/${record.number}`;
        if (log.has(key)) return fail({ kind: 'number-taken' });
        log.put(key, record, record.expiresAt);
        return ok(undefined);
      },
    },
    ofHall: {
      keep: async (hall, record) => {
        const key = `${hall}/${record.after.at}/${record.after.correctionId}`;
        if ((copies.read(key)?.number ?? 0) <= record.number) copies.put(key, record, record.expiresAt);
      },
      list: async (hall, limit) => copies.list(`${hall}/`).reverse().slice(0, limit),
    },
  };
};
