import { describe, expect, it } from 'vitest';
import { agedTo, mostAsked, noteAsked, weekOf } from '#web/hall/state/asked-counts.ts';
import { afterCrash } from '#web/hall/state/crashes.ts';
import { firstPreferences, nextSize, textSizes, withElder } from '#web/hall/state/preferences.ts';
import { firstSettings, readSettings, storeSettings } from '#web/hall/state/screen-settings.ts';
import { suggest } from '#web/hall/state/suggest.ts';
import { isGoodPin, makePin, tryPin } from '#web/hall/state/technician-pin.ts';

const week = 7 * 24 * 3_600_000;
const storing = (text: string | null) => ({ getItem: () => text });

describe('the settings of a screen', () => {
  it('are read back as they were stored', () => {
    const kept = new Map<string, string>();
    storeSettings(
      { setItem: (key, text) => kept.set(key, text) },
      { ...firstSettings, place: 'screen-upper', volume: 0.4 },
    );
    expect(readSettings(storing([...kept.values()][0] ?? null))).toMatchObject({ place: 'screen-upper', volume: 0.4 });
  });

  it('fall back, each for itself, where they are broken', () => {
    expect(readSettings(storing('{{'))).toEqual(firstSettings);
    expect(readSettings(storing('[]'))).toEqual(firstSettings);
    expect(readSettings(storing('{"silence":-1,"volume":0.3,"host":"wax"}'))).toEqual({
      ...firstSettings,
      volume: 0.3,
    });
  });
});

describe("the technician's PIN", () => {
  it('has 4 to 8 digits and is not kept itself', async () => {
    expect(['123', '12a4', '123456789'].map(isGoodPin)).toEqual([false, false, false]);
    expect(JSON.stringify(await makePin('2468'))).not.toContain('2468');
  });

  it('opens, refuses, and locks for a minute after five wrong ones', async () => {
    let kept = await makePin('2468');
    expect((await tryPin(kept, '2468', 0)).result).toBe('right');
    for (const expected of ['wrong', 'wrong', 'wrong', 'wrong', 'locked']) {
      const tried = await tryPin(kept, '0000', 1000);
      expect(tried.result).toBe(expected);
      kept = tried.kept;
    }
    expect((await tryPin(kept, '2468', 60_999)).result).toBe('locked');
    expect((await tryPin(kept, '2468', 61_000)).result).toBe('right');
  });
});

describe('what is asked most on a screen', () => {
  it('is counted, fades by half a week, and is forgotten in the end', () => {
    const thrice = [1, 2, 3].reduce((counts) => noteAsked(counts, 'id-card', 0), { week: 0, counts: {} });
    expect(mostAsked(thrice, 0, 2)).toEqual(['id-card']);
    expect(mostAsked(thrice, week, 2)).toEqual([]);
    expect(agedTo(thrice, 5).counts).toEqual({});
    expect(weekOf(week * 3 + 1)).toBe(3);
  });

  it('comes first among the suggestions, then what the hour brings, nothing twice', () => {
    const published = ['a', 'b', 'c', 'd'].map((label) => ({ label }));
    const known = { published, habitual: [{ label: 'c' }], ofDay: [{ label: '几点下班' }] };
    expect(suggest({ ...known, part: 'morning' }, 4).map(({ label }) => label)).toEqual(['c', 'a', 'b', '几点下班']);
    expect(suggest({ ...known, part: 'noon' }, 4).map(({ label }) => label)).toEqual(['c', 'b', 'd', '几点下班']);
  });
});

describe('small rules of the screen', () => {
  it('goes through all text sizes, and elder mode brings large print and slow speech', () => {
    expect(textSizes.map(nextSize)).toEqual(['large', 'largest', 'normal']);
    expect(withElder(firstPreferences, true)).toMatchObject({ elder: true, size: 'large', slow: true });
  });

  it('gives up after three crashes in ten minutes, not after three in a day', () => {
    const at = (times: number[]) => times.reduce((before, it) => afterCrash(before.crashes, it), afterCrash([], 0));
    expect(at([1000, 2000]).isStuck).toBe(true);
    expect(at([1000, 800_000]).isStuck).toBe(false);
  });
});
