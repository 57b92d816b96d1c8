import * as z from 'zod';
import { Correction } from '#contract/staff/correction.ts';
import type { Result } from '#core/result.ts';

/** One entry of a correction's log: 0 is the proposal, 1 the decision. It names neither the visit nor the handoff. */
export const CorrectionRecord = z.strictObject({
  number: z.int().min(0).max(1),
  after: Correction,
  /** Epoch seconds. */
  expiresAt: z.int().positive(),
});
export type CorrectionRecord = z.infer<typeof CorrectionRecord>;

/** Port: the log of corrections. Nothing in it is overwritten. */
type CorrectionLog = {
  /** The latest record as of every write acknowledged before; `undefined` when there is none, or it has expired. */
  readLatest: (correctionId: string) => Promise<CorrectionRecord | undefined>;
  /** Adds the record and claims its number: of two decisions exactly one succeeds. */
  append: (record: CorrectionRecord) => Promise<Result<void, { kind: 'number-taken' }>>;
};

/** Port: the corrections of a hall, each as a copy of its latest record. */
type CorrectionsOfHall = {
  /** Keeps the copy unless one of a later number is kept already. */
  keep: (hall: string, record: CorrectionRecord) => Promise<void>;
  /** Up to `limit`, latest first. */
  list: (hall: string, limit: number) => Promise<CorrectionRecord[]>;
};

/** Where corrections are kept. */
export type CorrectionStore = { corrections: CorrectionLog; ofHall: CorrectionsOfHall };
