import { describe, expect, it } from 'vitest';
import { estimateWait } from '#core/handoff/estimate-wait.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { HelperAtWork } from '#core/handoff/suits.ts';
import { minutes, rules, seconds, tuesdayAtTen, weekdays } from './a-handoff.ts';
import { at, helper, teams, waitingFor } from './a-helper.ts';

const { settings } = rules;

describe('the wait that is told', () => {
  const tell = (handoff: Handoff, waiting: Handoff[], helpers: HelperAtWork[], moment = at) =>
    estimateWait(handoff, { waiting, helpers, at: moment, settings, hours: weekdays, teams });
  const mine = waitingFor('mine', 0);

  it('is the next minute for the next one with a free helper', () => {
    expect(tell(mine, [mine], [helper('x')])).toEqual({ position: 1, wait: { kind: 'minutes', from: 0, to: 1 } });
  });

  it('is a range that grows with those ahead and shrinks with helpers', () => {
    const ahead = Array.from({ length: 6 }, (_, index) => waitingFor(`a${index}`, seconds(60 + index)));
    const full = (id: string) => helper(id, { held: ['chat', 'chat'] });
    const one = tell(mine, [...ahead, mine], [full('x')]);
    const three = tell(mine, [...ahead, mine], [full('x'), full('y'), full('z')]);
    expect(one.position).toBe(7);
    expect(one.wait).toEqual({ kind: 'minutes', from: 11, to: 56 });
    expect(three.wait).toEqual({ kind: 'minutes', from: 3, to: 19 });
  });

  it('is unknown when nobody on duty suits, and says when it opens when it is closed', () => {
    expect(tell({ ...mine, speaks: 'sign' }, [mine], [helper('x')]).wait).toEqual({ kind: 'unknown' });
    const evening = tuesdayAtTen + minutes(600);
    expect(tell({ ...mine, queuedAt: evening }, [mine], [], evening).wait).toEqual({
      kind: 'closed',
      opensAt: '2026-03-11T01:00:00.000Z',
    });
  });

  it('goes by what was measured, once there is enough of it', () => {
    const room = {
      waiting: [waitingFor('a', 9000), mine],
      helpers: [helper('x', { held: ['chat', 'chat'] })],
      at,
      settings,
      hours: weekdays,
      teams,
    };
    expect(estimateWait(mine, { ...room, recentMinutes: { chat: [3, 3, 3] } }).wait).toMatchObject({ to: 16 });
    expect(estimateWait(mine, { ...room, recentMinutes: { chat: [3, 3, 3, 2, 4] } }).wait).toMatchObject({ to: 6 });
  });
});
