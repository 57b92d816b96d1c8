import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { afterReply, atFirst, nextLook } from '../../../web/hall/offline/reachable.ts';
import { watchServer } from '../../../web/hall/offline/watch-server.ts';

/** The state after replies, one a second: `1` is a reply, `0` none. */
const after = (replies: string, from = atFirst) =>
  [...replies].reduce((state, it, index) => afterReply(state, it === '1', index * 1000), from);

describe('whether the server can be reached', () => {
  it('is not doubted for one lost reply', () => {
    expect(after('110111').reachable).toBe(true);
    expect(after('1100').reachable).toBe(false);
    expect(after('11001').reachable).toBe(true);
  });

  it('is believed only after three good replies when the network comes and goes', () => {
    const flapped = after('00100100');
    expect(flapped.reachable).toBe(false);
    expect(after('1', flapped).reachable).toBe(false);
    expect(after('11', flapped).reachable).toBe(false);
    expect(after('111', flapped).reachable).toBe(true);
    // two quiet minutes later a single reply is enough again
    expect(afterReply(flapped, true, 200_000).reachable).toBe(true);
  });

  it('is looked at soon when in doubt, ever more seldom while it is gone', () => {
    expect(nextLook(after('1'), 0)).toBe(15_000);
    expect(nextLook(after('10'), 0)).toBe(1000);
    const gone = [after('00'), after('0000'), after('0000000000000')].map((it) => nextLook(it, 0));
    expect(gone).toEqual([...gone].sort((one, other) => one - other));
    expect(gone.at(-1)).toBe(30_000);
    expect(nextLook(after('00'), 1)).toBeLessThan(nextLook(after('00'), 0));
  });

  it('is told once when it goes and once when it comes back, with the release then in force', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let release: string | undefined = 'r-1';
    const told: unknown[] = [];
    const watch = watchServer({
      look: async () => release,
      now: () => Date.now(),
      random: () => 0,
      onChange: (it) => told.push(it),
    });
    await vi.advanceTimersByTimeAsync(40_000);
    release = undefined;
    await vi.advanceTimersByTimeAsync(120_000);
    release = 'r-2';
    await vi.advanceTimersByTimeAsync(120_000);
    expect(told).toEqual([
      { reachable: true, release: 'r-1' },
      { reachable: false, release: 'r-1' },
      { reachable: true, release: 'r-2' },
    ]);
    watch.close();
    release = undefined;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(told).toHaveLength(3);
  });
});
