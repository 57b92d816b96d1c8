import type { HelpHours } from '#contract/help.ts';
import { addDays, dayOf, momentOf, weekdayOf } from './hall-calendar.ts';

/** A stretch of work without a break. `to` is the first moment after it. */
export type Stretch = { from: number; to: number };

/** Longer than any holiday: who finds nothing open within it is told no time. */
const daysLookedAhead = 60;

const workedAs = ({ makeUpDays, holidays }: HelpHours, day: string): number | undefined => {
  const makeUp = makeUpDays.find((it) => it.day === day);
  if (makeUp) return makeUp.as;
  return holidays.some(({ from, to }) => from <= day && day <= to) ? undefined : weekdayOf(day);
};

/** When helpers work on that day, in order; empty on a holiday. */
export const stretchesOf = (hours: HelpHours, day: string): Stretch[] => {
  const weekday = workedAs(hours, day);
  return hours.weekly
    .filter(({ days }) => weekday !== undefined && days.includes(weekday))
    .map(({ from, to }) => ({ from: momentOf(day, from), to: momentOf(day, to) }))
    .sort((a, b) => a.from - b.from);
};

const stretchAt = (hours: HelpHours, at: number) =>
  stretchesOf(hours, dayOf(at)).find(({ from, to }) => from <= at && at < to);

export const isWorkday = (hours: HelpHours, day: string): boolean => stretchesOf(hours, day).length > 0;

export const isOpen = (hours: HelpHours, at: number): boolean => stretchAt(hours, at) !== undefined;

const nextStretch = (hours: HelpHours, at: number): Stretch | undefined => {
  for (let ahead = 0; ahead < daysLookedAhead; ahead++) {
    const found = stretchesOf(hours, addDays(dayOf(at), ahead)).find(({ to }) => to > at);
    if (found) return found;
  }
  return undefined;
};

/** `at` when it is open then, else the next opening; `undefined` when the calendar of that day is not known yet. */
export const opensAt = (hours: HelpHours, at: number): number | undefined => {
  const next = nextStretch(hours, at);
  if (!next) return undefined;
  const opening = Math.max(next.from, at);
  return opening === at || dayOf(opening) <= hours.knownUntil ? opening : undefined;
};

/** The moment by which helpers have worked for so long since `from`: nights, breaks and holidays do not count. */
export const addOpenTime = (hours: HelpHours, from: number, milliseconds: number): number => {
  let at = from;
  let left = milliseconds;
  for (let next = nextStretch(hours, at); next; next = nextStretch(hours, at)) {
    const start = Math.max(next.from, at);
    if (start + left < next.to) return start + left;
    left -= next.to - start;
    at = next.to;
  }
  // no calendar: the deadline must not be lost
  return at + left;
};

/** The workday that many workdays after `day`; the day itself does not count. */
export const addWorkdays = (hours: HelpHours, day: string, workdays: number): string => {
  let current = day;
  let left = workdays;
  for (let looked = 0; left > 0 && looked < daysLookedAhead + workdays * 7; looked++) {
    current = addDays(current, 1);
    if (isWorkday(hours, current)) left--;
  }
  return current;
};

/** Whether somebody who waits since `queuedAt` is served now: when open, and for a while after, if they came before. */
export const isServed = (hours: HelpHours, at: number, queuedAt: number, graceMilliseconds: number): boolean => {
  if (isOpen(hours, at)) return true;
  const closed = stretchesOf(hours, dayOf(at)).findLast(({ to }) => to <= at);
  return closed !== undefined && at < closed.to + graceMilliseconds && queuedAt >= closed.from && queuedAt < closed.to;
};
