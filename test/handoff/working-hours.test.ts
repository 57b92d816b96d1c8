import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HelpHours } from '#contract/help.ts';
import { dayOf, weekdayOf } from '#core/handoff/hall-calendar.ts';
import { defaultHandoffSettings } from '#core/handoff/handoff-settings.ts';
import { seatsOf, slotsOf } from '#core/handoff/slots-of.ts';
import { addOpenTime, addWorkdays, isOpen, isServed, isWorkday, opensAt } from '#core/handoff/working-hours.ts';
import { minutes } from './a-handoff.ts';

const hours = HelpHours.parse(parse(readFileSync('knowledge/help/hours.yaml', 'utf8')));
const moment = (text: string) => Date.parse(`${text}+08:00`);
const opensAfter = (text: string) => {
  const at = opensAt(hours, moment(text));
  return at === undefined ? undefined : new Date(at + 8 * 3_600_000).toISOString().slice(0, 16);
};

describe('the hours of helpers', () => {
  it('are closed over lunch, at night, at weekends and on holidays', () => {
    expect(isOpen(hours, moment('2026-03-10T09:00'))).toBe(true);
    expect(isOpen(hours, moment('2026-03-10T11:59:59'))).toBe(true);
    expect(isOpen(hours, moment('2026-03-10T12:00'))).toBe(false);
    expect(isOpen(hours, moment('2026-03-10T13:00'))).toBe(true);
    expect(isOpen(hours, moment('2026-03-10T17:00'))).toBe(false);
    expect(isOpen(hours, moment('2026-03-14T10:00'))).toBe(false);
    expect(isOpen(hours, moment('2026-10-05T10:00'))).toBe(false);
  });

  it('are kept on the working days that make up for a holiday', () => {
    for (const day of ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']) {
      expect(weekdayOf(day)).toBeGreaterThan(5);
      expect(isOpen(hours, moment(`${day}T10:00`))).toBe(true);
    }
  });

  it('say when somebody works again', () => {
    expect(opensAfter('2026-03-10T12:30')).toBe('2026-03-10T13:00');
    expect(opensAfter('2026-03-13T18:00')).toBe('2026-03-16T09:00');
    expect(opensAfter('2026-02-14T18:00')).toBe('2026-02-24T09:00');
    expect(opensAfter('2026-10-10T08:00')).toBe('2026-10-10T09:00');
    expect(opensAfter('2026-03-10T10:00')).toBe('2026-03-10T10:00');
  });

  it('promise nothing after the last day that the calendar knows', () => {
    expect(opensAfter('2026-12-31T16:00')).toBe('2026-12-31T16:00');
    expect(opensAfter('2026-12-31T18:00')).toBeUndefined();
  });

  it('count workdays over holidays, make-up days included', () => {
    expect(addWorkdays(hours, '2026-09-30', 3)).toBe('2026-10-10');
    expect(addWorkdays(hours, '2026-03-10', 15)).toBe('2026-03-31');
    expect(addWorkdays(hours, '2026-03-10', 0)).toBe('2026-03-10');
  });

  it('count working time over breaks and nights', () => {
    expect(addOpenTime(hours, moment('2026-03-10T11:50'), minutes(15))).toBe(moment('2026-03-10T13:05'));
    expect(addOpenTime(hours, moment('2026-03-13T20:00'), minutes(30))).toBe(moment('2026-03-16T09:30'));
  });

  it('serve who came before the break for half an hour into it, and nobody who came in it', () => {
    const served = (at: string, queuedAt: string) => isServed(hours, moment(at), moment(queuedAt), minutes(30));
    expect(served('2026-03-10T12:10', '2026-03-10T11:55')).toBe(true);
    expect(served('2026-03-10T12:40', '2026-03-10T11:55')).toBe(false);
    expect(served('2026-03-10T12:10', '2026-03-10T12:05')).toBe(false);
    expect(served('2026-03-10T17:10', '2026-03-10T11:55')).toBe(false);
  });

  it('never open on a day that is no workday, and always open at the time they name', () => {
    fc.assert(
      fc.property(fc.integer({ min: moment('2026-01-01T00:00'), max: moment('2026-12-20T00:00') }), (at) => {
        if (isOpen(hours, at)) expect(isWorkday(hours, dayOf(at))).toBe(true);
        const opening = opensAt(hours, at) ?? at;
        expect(opening).toBeGreaterThanOrEqual(at);
        expect(isOpen(hours, opening)).toBe(true);
      }),
    );
  });
});

describe('slots', () => {
  const settings = defaultHandoffSettings;
  const on = (day: string, at: string, slotMinutes = 90) => ({
    day,
    slotMinutes,
    seats: 2,
    hours,
    at: moment(at),
    settings,
  });

  it('lie within working time and over no break', () => {
    const slots = slotsOf(on('2026-03-11', '2026-03-10T10:00'), new Map());
    const local = slots.map(({ start }) => new Date(Date.parse(start) + 8 * 3_600_000).toISOString().slice(11, 16));
    expect(local).toEqual(['09:00', '10:30', '13:00', '14:30']);
    expect(slots.every(({ free }) => free === 2)).toBe(true);
  });

  it('show the seats that are left', () => {
    const taken = new Map([
      [moment('2026-03-11T09:00'), 2],
      [moment('2026-03-11T10:30'), 1],
    ]);
    expect(slotsOf(on('2026-03-11', '2026-03-10T10:00'), taken).map(({ free }) => free)).toEqual([0, 1, 2, 2]);
  });

  it('can be booked neither too late nor too far ahead nor on a day nobody knows', () => {
    expect(slotsOf(on('2026-03-11', '2026-03-11T09:45'), new Map())).toHaveLength(2);
    expect(slotsOf(on('2026-03-09', '2026-03-11T09:45'), new Map())).toEqual([]);
    expect(slotsOf(on('2026-05-11', '2026-03-11T09:45'), new Map())).toEqual([]);
    expect(slotsOf(on('2027-01-04', '2026-12-30T09:45'), new Map())).toEqual([]);
  });

  it('have the seats of every team of the mode', () => {
    const team = { id: 't', name: { zh: '组', en: 'Team' }, sample: true };
    const teams = [
      { ...team, modes: ['home-visit' as const], seats: 2 },
      { ...team, modes: ['home-visit' as const, 'chat' as const], seats: 1 },
      { ...team, modes: ['chat' as const], seats: 4 },
    ];
    expect(seatsOf(teams, 'home-visit')).toBe(3);
  });
});
