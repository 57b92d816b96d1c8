/** The calendar of the hall: China Standard Time, UTC+8 all year. Moments are epoch milliseconds, days `2026-10-10`. */
const offset = 8 * 3_600_000;
const dayMilliseconds = 86_400_000;

export const dayOf = (at: number): string => new Date(at + offset).toISOString().slice(0, 10);

/** The moment at which the day begins. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - offset;

export const addDays = (day: string, days: number): string => dayOf(startOf(day) + days * dayMilliseconds);

/** 1 is Monday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The moment of a time of day: `09:00`. */
export const momentOf = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00Z`) - offset;

/** The hall's clock at a moment, `09:05`. */
export const clockOf = (at: number): string => new Date(at - startOf(dayOf(at))).toISOString().slice(11, 16);
