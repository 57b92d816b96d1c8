import type { Result } from '#core/result.ts';

/** Port: the seats of appointment slots. `start` in epoch milliseconds, `expiresAt` in epoch seconds. */
export type SeatBook = {
  /** Claims one of the slot's seats: exactly one handoff gets each. Repeating it for the same handoff changes nothing. */
  claim: (seat: {
    hall: string;
    mode: string;
    start: number;
    seats: number;
    handoffId: string;
    expiresAt: number;
  }) => Promise<Result<void, { kind: 'slot-taken' }>>;
  release: (seat: { hall: string; mode: string; start: number; handoffId: string }) => Promise<void>;
  /** How many seats are taken, by start. */
  taken: (hall: string, mode: string, from: number, to: number) => Promise<Map<number, number>>;
};
