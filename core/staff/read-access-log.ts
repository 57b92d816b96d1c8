import type { AccessEntry } from '#contract/staff/desk.ts';
import { ok, type Result } from '#core/result.ts';
import type { ReadAccesses } from './access-log.ts';

/** Who read personal data on a day of the hall's calendar, oldest first. */
export type ReadAccessLog = (input: { day: string }) => Promise<Result<{ entries: AccessEntry[] }, never>>;

export const makeReadAccessLog =
  (readAccesses: ReadAccesses): ReadAccessLog =>
  async ({ day }) =>
    ok({ entries: await readAccesses(day) });
