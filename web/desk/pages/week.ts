import type { CaseSummary } from '#contract/staff/case.ts';
import { dayOf } from '../words/show-time.ts';

const dayLength = 24 * 3600_000;

/** The seven days, Monday first, of the week that many weeks away from the day; as days of the hall's calendar. */
export const weekOf = (day: string, weeksAway: number): string[] => {
  const noon = Date.parse(`${day}T12:00:00+08:00`);
  const weekday = (new Date(noon).getUTCDay() + 6) % 7;
  const monday = noon + (weeksAway * 7 - weekday) * dayLength;
  return Array.from({ length: 7 }, (_, index) => dayOf(monday + index * dayLength));
};

/** The appointments of each day, earliest first. */
export const appointmentsOf = (days: readonly string[], appointments: readonly CaseSummary[]) =>
  days.map((day) => ({
    day,
    appointments: appointments
      .filter(({ slot }) => slot !== undefined && dayOf(slot) === day)
      .toSorted((one, other) => (one.slot ?? '').localeCompare(other.slot ?? '')),
  }));
