import { describe, expect, it } from 'vitest';
import { simulateDay } from '../../bench/help/simulate-day.ts';

const calm = { lost: 0, doubled: 0, late: 0, early: 0 };
const wild = { lost: 0.5, doubled: 0.3, late: 0.3, early: 0.1 };
const dayWith = (trouble: typeof calm, seed: number) => simulateDay({ visitors: 200, helpers: 6, seed, trouble });

describe.each([
  ['every reminder', calm, 3],
  ['half the reminders', wild, 4],
  ['no reminder at all', { ...calm, lost: 1 }, 5],
])('a day of two hundred visitors with %s', (_, trouble, seed) => {
  const day = dayWith(trouble, seed);

  it('loses nobody and leaves nobody behind', () => {
    expect(day.lost).toBe(0);
    expect(day.stuckAtClosing).toBe(0);
    expect(day.starved).toBe(0);
  });

  it('gives no case to two helpers, though some want the same one', () => {
    expect(day.doubleClaims).toBe(0);
    expect(day.lostRaces).toBeGreaterThan(0);
  });

  it('keeps logs that fold to what they hold, with every late word noted', () => {
    expect(day.inconsistent).toBe(0);
    expect(day.unnoted).toBe(0);
  });

  it('offers again what was left unanswered, and most are helped', () => {
    expect(day.reoffers.expired + day.reoffers.declined).toBeGreaterThan(0);
    expect(day.completed).toBeGreaterThan(120);
  });
});
