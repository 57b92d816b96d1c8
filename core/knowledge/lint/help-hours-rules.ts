import type { HelpHours } from '#contract/help.ts';
import { addDays, weekdayOf } from '#core/handoff/hall-calendar.ts';
import { error, type Finding, warning } from './fault.ts';
import type { KnowledgeRule, LintContext } from './rule.ts';

const hoursRule = (name: string, check: (hours: HelpHours, context: LintContext) => Finding[]): KnowledgeRule => ({
  name,
  check: (context) => {
    const { help } = context.knowledge;
    return help ? check(help.hours, context).map((finding) => ({ ...finding, file: 'help/hours.yaml' })) : [];
  },
});

const weeklyFindings = ({ weekly }: HelpHours): Finding[] =>
  weekly.flatMap(({ days, from, to }, index) => {
    if (from >= to)
      return [error(['weekly', index], `${from} to ${to} is no stretch of time`, 'put the earlier first')];
    const earlier = weekly.slice(0, index);
    const overlapping = days.filter((day) =>
      earlier.some((it) => it.days.includes(day) && from < it.to && it.from < to),
    );
    return overlapping.map((day) =>
      error(['weekly', index], `weekday ${day} is worked twice at once`, 'let the stretches follow one another'),
    );
  });

/** Stretches of a day have a beginning before their end and do not overlap. */
export const helpHoursAreWellFormed = hoursRule('help-hours-are-well-formed', weeklyFindings);

const holidayFindings = ({ holidays }: HelpHours): Finding[] =>
  holidays.flatMap(({ from, to }, index) => {
    if (from > to) return [error(['holidays', index], `${from} to ${to} is no holiday`, 'put the earlier day first')];
    const overlaps = holidays.slice(0, index).some((it) => from <= it.to && it.from <= to);
    return overlaps
      ? [error(['holidays', index], `${from} is in another holiday already`, 'let each day stand once')]
      : [];
  });

const makeUpFindings = ({ makeUpDays, holidays, weekly }: HelpHours): Finding[] =>
  makeUpDays.flatMap(({ day, as }, index) => {
    const path = ['makeUpDays', index];
    const isFree = holidays.some(({ from, to }) => from <= day && day <= to);
    const isTwice = makeUpDays.findIndex((it) => it.day === day) < index;
    return [
      ...(weekdayOf(day) < 6 ? [error([...path, 'day'], `${day} is no Saturday or Sunday`, 'mend the day')] : []),
      ...(isFree ? [error([...path, 'day'], `${day} is a holiday as well`, 'leave it in one of the two')] : []),
      ...(isTwice ? [error([...path, 'day'], `${day} stands twice`, 'remove one of the two')] : []),
      ...(weekly.some(({ days }) => days.includes(as))
        ? []
        : [error([...path, 'as'], `weekday ${as} has no hours`, 'name a weekday that is worked')]),
    ];
  });

/** Holidays have a beginning and an end; the days that make up for them are weekends, worked like a weekday. */
export const helpCalendarIsConsistent = hoursRule('help-calendar-is-consistent', (hours) => [
  ...holidayFindings(hours),
  ...makeUpFindings(hours),
]);

/** As many days ahead as an appointment can be booked. */
const bookedAhead = 15;

/** The calendar is known as far ahead as appointments are booked; after that no opening is promised. */
export const helpCalendarIsKnown = hoursRule('help-calendar-is-known', ({ knownUntil }, { today }) =>
  knownUntil >= addDays(today, bookedAhead)
    ? []
    : [
        warning(
          ['knownUntil'],
          `the calendar is known until ${knownUntil} only`,
          "add the next year's holidays and make-up days, then move knownUntil",
        ),
      ],
);
