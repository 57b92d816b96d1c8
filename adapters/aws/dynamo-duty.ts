import { Duty, type DutyBoard } from '#core/handoff/duty-board.ts';
import type { Table } from './open-table.ts';
import { makeTextItems } from './text-items.ts';

/** A helper who has not been heard of for so long stands on no board, in seconds. */
const lifetime = 24 * 3600;

/** Who is on duty, in DynamoDB: one item a helper. */
export const makeDynamoDuty = (table: Table, clock: { now: () => number }): DutyBoard => {
  const items = makeTextItems(table, clock);
  const board = (hall: string) => `HALL#${hall}#DUTY`;
  return {
    put: async (hall, duty) => {
      const expiresAt = Math.floor(duty.seenAt / 1000) + lifetime;
      await items.put({ pk: board(hall), sk: `HELPER#${duty.helper}`, expiresAt, record: duty });
    },
    list: (hall) => items.list({ pk: board(hall), prefix: 'HELPER#', schema: Duty }),
  };
};
