import type { AccessEntry } from '#contract/staff/desk.ts';

/** Port: who read personal data, and when. Kept for the settings' days, never changed. */
export type RecordAccess = (entry: AccessEntry) => Promise<void>;
/** Port: the entries of a day of the hall's calendar, oldest first. */
export type ReadAccesses = (day: string) => Promise<AccessEntry[]>;
