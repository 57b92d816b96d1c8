import type { Opening } from '#contract/hall.ts';
import type { HelpHours } from '#contract/help.ts';
import type { Bilingual } from '#contract/language.ts';
import { clockOf, dayOf, startOf } from '#core/handoff/hall-calendar.ts';
import { opensAt, stretchesOf } from '#core/handoff/working-hours.ts';

/** Holidays and the working days that make up for them, and until when they are known. */
export type HallCalendar = Pick<HelpHours, 'holidays' | 'makeUpDays' | 'knownUntil'>;

/** Whether the hall is open at a moment. Times are of the hall's clock: `13:00`. */
export type OpeningState = (
  | { kind: 'open'; until: string }
  /** Not open yet today, or closed for a break: open later on the same day. */
  | { kind: 'before' | 'break'; opens: string }
  /** Over for today, or not open today at all; without `opens` nobody knows when it will be. `days` counts from today. */
  | {
      kind: 'over' | 'day-off';
      opens: { day: string; at: string; days: number } | undefined;
      holiday: Bilingual | undefined;
    }
) & {
  /** False where no calendar of holidays covers the day: then the weekly hours alone were looked at. */
  isSure: boolean;
};

const nothingKnown: HallCalendar = { holidays: [], makeUpDays: [], knownUntil: '9999-12-31' };
const aDay = 86_400_000;

/** `at` in epoch milliseconds. */
export const openingState = (
  opening: readonly Opening[],
  at: number,
  calendar: HallCalendar | undefined,
): OpeningState => {
  const day = dayOf(at);
  const hours: HelpHours = {
    ...(calendar ?? nothingKnown),
    weekly: [...opening],
    source: { zh: '', en: '' },
  };
  const isSure = calendar !== undefined && day <= calendar.knownUntil;
  const stretches = stretchesOf(hours, day);
  const now = stretches.find(({ from, to }) => from <= at && at < to);
  if (now) return { kind: 'open', until: clockOf(now.to), isSure };
  const next = opensAt(hours, at);
  if (next !== undefined && dayOf(next) === day)
    return { kind: stretches.some(({ to }) => to <= at) ? 'break' : 'before', opens: clockOf(next), isSure };
  const holiday = calendar?.holidays.find(({ from, to }) => from <= day && day <= to)?.name;
  const opens =
    next === undefined
      ? undefined
      : { day: dayOf(next), at: clockOf(next), days: Math.round((startOf(dayOf(next)) - startOf(day)) / aDay) };
  return { kind: stretches.length > 0 ? 'over' : 'day-off', opens, holiday, isSure };
};
