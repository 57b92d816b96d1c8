import * as z from 'zod';
import type { SeatBook } from '#core/handoff/seat-book.ts';
import { fail, ok } from '#core/result.ts';
import type { Table } from './open-table.ts';
import { makeTextItems } from './text-items.ts';

const Seat = z.strictObject({ start: z.int(), seat: z.int().min(0), handoffId: z.uuid() });

const book = (hall: string, mode: string) => `SLOT#${hall}#${mode}`;
/** Fifteen digits, so that the order of the keys is the order of the starts. */
const startKey = (start: number) => String(start).padStart(15, '0');
const seatKey = (start: number, seat: number) => `${startKey(start)}#SEAT#${String(seat).padStart(3, '0')}`;

// a seat that another handoff holds, unless its time is over, is not to be had
const condition = 'attribute_not_exists(pk) OR handoffId = :handoff OR expiresAt <= :now';

/** The seats of appointments in DynamoDB: each seat is one item, claimed by one conditional write. */
export const makeDynamoSeats = (table: Table, clock: { now: () => number }): SeatBook => {
  const items = makeTextItems(table, clock);
  const seatsOf = (hall: string, mode: string, from: number, to: number) =>
    items.list({ pk: book(hall, mode), from: startKey(from), to: `${startKey(to)}$`, schema: Seat });

  return {
    claim: async ({ hall, mode, start, seats, handoffId, expiresAt }) => {
      const taken = await seatsOf(hall, mode, start, start);
      const own = taken.find((it) => it.handoffId === handoffId);
      const free = Array.from({ length: seats }, (_, seat) => seat).filter((it) => !taken.some((t) => t.seat === it));
      const values = { ':handoff': handoffId, ':now': Math.floor(clock.now() / 1000) };
      for (const seat of own ? [own.seat] : free) {
        const key = { pk: book(hall, mode), sk: seatKey(start, seat) };
        const item = { ...key, expiresAt, handoffId, record: { start, seat, handoffId } };
        if ((await items.claim(item, { condition, values })).ok) return ok(undefined);
      }
      return fail({ kind: 'slot-taken' });
    },
    release: async ({ hall, mode, start, handoffId }) => {
      const taken = await seatsOf(hall, mode, start, start);
      for (const { seat } of taken.filter((it) => it.handoffId === handoffId)) {
        await items.remove({ pk: book(hall, mode), sk: seatKey(start, seat) });
      }
    },
    taken: async (hall, mode, from, to) => {
      const counts = new Map<number, number>();
      for (const { start } of await seatsOf(hall, mode, from, to)) counts.set(start, (counts.get(start) ?? 0) + 1);
      return counts;
    },
  };
};
