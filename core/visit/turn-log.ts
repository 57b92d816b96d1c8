import type { Result } from '#core/result.ts';
import type { ErasedRecord, TurnRecord } from './turn-record.ts';

/**
 * Port: the record with the largest number of the visit, as of every write acknowledged before the call.
 * `undefined` when the visit has none, or when it has expired.
 */
export type ReadLatestTurn = (visitId: string) => Promise<TurnRecord | undefined>;

/** Port: the record of that number; `undefined` when there is none, or when it has expired. */
export type ReadTurn = (visitId: string, number: number) => Promise<TurnRecord | undefined>;

/** Port: up to `limit` records of the visit with the largest numbers, oldest first; none of an expired visit. */
export type ReadTurns = (visitId: string, limit: number) => Promise<TurnRecord[]>;

/**
 * Port: adds the record to its visit's log and claims its number. Of several writers of one number exactly one
 * succeeds; the others get `number-taken` and change nothing. A writer whose earlier attempt was kept although its
 * acknowledgement was lost may get `number-taken` too, so it reads again before it concludes anything.
 */
export type AppendTurn = (record: TurnRecord) => Promise<Result<void, { kind: 'number-taken' }>>;

/**
 * Port: blanks every record of the visit below the tombstone's number, expired ones too. A blank is the tombstone under
 * the record's own number: nothing of the visitor is left, and the number stays claimed, so that a writer who read the
 * log long ago cannot slip into the gap. May be repeated.
 */
export type EraseTurns = (tombstone: ErasedRecord) => Promise<void>;

/** The log of visits. */
export type TurnLog = {
  readLatestTurn: ReadLatestTurn;
  readTurn: ReadTurn;
  appendTurn: AppendTurn;
  eraseTurns: EraseTurns;
};
