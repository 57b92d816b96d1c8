import { describe, expect, it } from 'vitest';
import { takeFromLost } from '#core/handoff/take-from-lost.ts';
import { aHandoff, minutes, rules, tuesdayAtTen } from './a-handoff.ts';

const at = tuesdayAtTen + minutes(10);
const duty = (seenAgo: number) => ({ helper: 'li', status: 'on', since: tuesdayAtTen, seenAt: at - seenAgo }) as const;
const taken = (differences: Parameters<typeof aHandoff>[0], seenAgo?: number) =>
  takeFromLost(
    aHandoff({ helper: 'li', ...differences }),
    seenAgo === undefined ? undefined : duty(seenAgo),
    at,
    rules.settings,
  )?.kind;

describe('a helper whose desk is gone', () => {
  it('loses chats and video calls to somebody who is there', () => {
    expect(taken({ state: 'in-progress' }, minutes(3))).toBe('taken-back');
    expect(taken({ state: 'accepted', mode: 'video' }, minutes(3))).toBe('taken-back');
    expect(taken({ state: 'in-progress' })).toBe('taken-back');
  });

  it('keeps them while the desk is alive', () => {
    expect(taken({ state: 'in-progress' }, minutes(2))).toBeUndefined();
  });

  it('keeps whom they meet, call or work for away from the desk, and what is suspended', () => {
    for (const mode of ['in-person', 'callback', 'proxy', 'home-visit', 'joint-survey'] as const)
      expect(taken({ state: 'in-progress', mode }, minutes(30))).toBeUndefined();
    expect(taken({ state: 'suspended' }, minutes(30))).toBeUndefined();
    expect(taken({ state: 'queued', helper: undefined }, minutes(30))).toBeUndefined();
  });
});
