import { describe, expect, it } from 'vitest';
import { openRatedHall } from './a-rated-hall.ts';

describe('the public figures', () => {
  it('tell levels apart only from five ratings a month on', async () => {
    const hall = openRatedHall();
    for (const level of [1, 1, 2, 4]) await hall.rate({ ...(await hall.answered()), level });
    expect(await hall.months()).toEqual([{ month: '2026-11', total: 4 }]);
    await hall.rate({ ...(await hall.answered()), level: 5 });
    hall.passUnreminded(11 * 60_000);
    expect(await hall.months()).toEqual([{ month: '2026-11', total: 5, byLevel: [2, 1, 0, 1, 1] }]);
  });

  it('are counted by month of the hall’s calendar, and a month once more after its end', async () => {
    const hall = openRatedHall();
    await hall.rate({ ...(await hall.answered()), level: 1 });
    hall.passUnreminded(5 * 86_400_000);
    await hall.months();
    await hall.rate({ ...(await hall.answered()), level: 2 });
    hall.passUnreminded(2 * 86_400_000);
    await hall.rate({ ...(await hall.answered()), level: 3 });
    expect(await hall.months()).toEqual([
      { month: '2026-12', total: 1 },
      { month: '2026-11', total: 2 },
    ]);
  });

  it('do not count anew what was counted a moment ago', async () => {
    const hall = openRatedHall();
    await hall.months();
    let read = 0;
    const { list } = hall.store.byMonth;
    hall.store.byMonth.list = (...asked) => {
      read += 1;
      return list(...asked);
    };
    await hall.months();
    expect(read).toBe(0);
    hall.passUnreminded(11 * 60_000);
    await hall.months();
    expect(read).toBe(1);
  });
});
