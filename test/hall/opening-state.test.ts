import { describe, expect, it } from 'vitest';
import { type HallCalendar, openingState } from '#core/hall/opening-state.ts';
import { sampleHall } from './sample-hall.ts';

const calendar: HallCalendar = {
  holidays: [{ from: '2026-10-01', to: '2026-10-07', name: { zh: '国庆节', en: 'National Day' } }],
  makeUpDays: [{ day: '2026-10-10', as: 5 }],
  knownUntil: '2026-12-31',
};
/** A moment of the hall's clock. */
const at = (day: string, clock: string) => Date.parse(`${day}T${clock}:00+08:00`);
const stateAt = (day: string, clock: string, known: HallCalendar | undefined = calendar) =>
  openingState(sampleHall.opening, at(day, clock), known);

describe('the opening state of the hall', () => {
  it('tells until when it is open', () => {
    expect(stateAt('2026-11-23', '09:00')).toEqual({ kind: 'open', until: '12:00', isSure: true });
    expect(stateAt('2026-11-23', '16:59')).toEqual({ kind: 'open', until: '17:00', isSure: true });
  });

  it('tells a break from the time before opening', () => {
    expect(stateAt('2026-11-23', '12:00')).toEqual({ kind: 'break', opens: '13:00', isSure: true });
    expect(stateAt('2026-11-23', '08:10')).toEqual({ kind: 'before', opens: '09:00', isSure: true });
  });

  it('tells when it opens again after work and over a weekend', () => {
    expect(stateAt('2026-11-20', '17:00')).toMatchObject({
      kind: 'over',
      opens: { day: '2026-11-23', at: '09:00', days: 3 },
    });
    expect(stateAt('2026-11-22', '10:00')).toMatchObject({ kind: 'day-off', opens: { day: '2026-11-23', days: 1 } });
  });

  it('knows holidays and the days that make up for them', () => {
    expect(stateAt('2026-10-02', '10:00')).toMatchObject({
      kind: 'day-off',
      holiday: { zh: '国庆节' },
      opens: { day: '2026-10-08' },
    });
    expect(stateAt('2026-10-10', '10:00')).toMatchObject({ kind: 'open' });
  });

  it('is not sure without a calendar of the day', () => {
    expect(openingState(sampleHall.opening, at('2026-10-02', '10:00'), undefined)).toMatchObject({
      kind: 'open',
      isSure: false,
    });
    expect(stateAt('2027-01-04', '10:00')).toMatchObject({ kind: 'open', isSure: false });
    expect(stateAt('2026-12-31', '18:00')).toMatchObject({ kind: 'over', opens: undefined });
  });
});
