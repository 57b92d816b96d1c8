import type { Result } from '#core/result.ts';
import type { HandoffRecord } from './handoff-event.ts';

/** Port: the log of handoffs. Nothing in it is overwritten. */
export type HandoffLog = {
  /** The latest record as of every write acknowledged before; `undefined` when there is none, or it has expired. */
  readLatest: (handoffId: string) => Promise<HandoffRecord | undefined>;
  /** All records, oldest first. */
  readAll: (handoffId: string) => Promise<HandoffRecord[]>;
  /**
   * Adds the record and claims its number: of several writers of one number exactly one succeeds. This is how a claim
   * of two helpers is decided. A writer whose acknowledgement was lost may get `number-taken`, so it reads again.
   */
  append: (record: HandoffRecord) => Promise<Result<void, { kind: 'number-taken' }>>;
};

/**
 * Port: which handoffs of a hall are open, each with a copy of its latest record. The copy serves lists and positions;
 * what is decided is decided on the log. It is written before the order's own record and after every later one, so no
 * open handoff is ever missing; it may lag behind, and the sweep sets it right.
 */
export type OpenHandoffs = {
  /** Keeps the copy unless one of a later number is kept already. Closed ones are kept too, until `remove`. */
  keep: (record: HandoffRecord) => Promise<void>;
  remove: (hall: string, handoffId: string) => Promise<void>;
  list: (hall: string) => Promise<HandoffRecord[]>;
};

/** Port: the handoffs of a visit. Adding one again sets only the end of its time anew (epoch seconds). */
export type VisitHandoffs = {
  add: (visitId: string, handoffId: string, expiresAt: number) => Promise<void>;
  remove: (visitId: string, handoffId: string) => Promise<void>;
  list: (visitId: string) => Promise<string[]>;
};

/** Port: the closing records of a hall by the day of its calendar, for the figures of the day. */
export type ClosedHandoffs = {
  add: (day: string, record: HandoffRecord) => Promise<void>;
  list: (hall: string, day: string) => Promise<HandoffRecord[]>;
};
