import { describe, expect, it } from 'vitest';
import { appointmentsOf, weekOf } from '../../../web/desk/pages/week.ts';
import { dayOf, showDuration } from '../../../web/desk/words/show-time.ts';

describe('the week of the calendar', () => {
  it('begins on Monday, whatever the day', () => {
    expect(weekOf('2026-11-22', 0)).toEqual(weekOf('2026-11-16', 0));
    expect(weekOf('2026-11-18', 0)[0]).toBe('2026-11-16');
  });

  it('goes over the end of a year', () => {
    expect(weekOf('2026-12-31', 1)[0]).toBe('2027-01-04');
    expect(weekOf('2027-01-01', 0)[0]).toBe('2026-12-28');
  });

  it('sorts appointments into days of the hall, late evenings of Greenwich included', () => {
    const at = (slot: string) => ({ slot, handoffId: slot }) as never;
    const [first, second] = appointmentsOf(
      ['2026-11-16', '2026-11-17'],
      [at('2026-11-16T06:00:00.000Z'), at('2026-11-16T01:00:00.000Z'), at('2026-11-16T16:30:00.000Z')],
    );
    expect(first?.appointments.map(({ slot }) => slot)).toEqual([
      '2026-11-16T01:00:00.000Z',
      '2026-11-16T06:00:00.000Z',
    ]);
    expect(second?.appointments).toHaveLength(1);
  });

  it('tells days and durations as the hall does', () => {
    expect(dayOf('2026-11-21T16:00:00.000Z')).toBe('2026-11-22');
    expect([showDuration(42_000), showDuration(725_000), showDuration(3_723_000), showDuration(-5)]).toEqual([
      ...['0:42', '12:05', '1:02:03', '0:00'],
    ]);
  });
});
