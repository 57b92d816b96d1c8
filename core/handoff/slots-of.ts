import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelpHours, HelpTeam, Slots } from '#contract/help.ts';
import { addDays, dayOf } from './hall-calendar.ts';
import type { HandoffSettings } from './handoff-settings.ts';
import { stretchesOf } from './working-hours.ts';

/** How many handlings of one slot all teams of that mode can take at once. */
export const seatsOf = (teams: readonly HelpTeam[], mode: HelpMode): number =>
  teams.filter(({ modes }) => modes.includes(mode)).reduce((sum, { seats }) => sum + seats, 0);

type Day = { day: string; slotMinutes: number; seats: number; hours: HelpHours; at: number; settings: HandoffSettings };

const isBookable = ({ day, hours, at, settings }: Day) =>
  day >= dayOf(at) && day <= addDays(dayOf(at), settings.bookAheadDays) && day <= hours.knownUntil;

/** The starts of a day's slots that can be booked at `at`: whole slots within working time, none over a break. */
export const slotStartsOf = (it: Day): number[] => {
  if (!isBookable(it)) return [];
  const length = it.slotMinutes * 60_000;
  const earliest = it.at + it.settings.bookAheadMinutes * 60_000;
  return stretchesOf(it.hours, it.day).flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to - from) / length) }, (_, index) => from + index * length).filter(
      (start) => start >= earliest,
    ),
  );
};

/** The slots of a day with the seats that are left; `taken` by start, as the seat book has it. */
export const slotsOf = (day: Day, taken: ReadonlyMap<number, number>): Slots['slots'] =>
  slotStartsOf(day).map((start) => ({
    start: new Date(start).toISOString(),
    end: new Date(start + day.slotMinutes * 60_000).toISOString(),
    free: Math.max(0, day.seats - (taken.get(start) ?? 0)),
  }));
