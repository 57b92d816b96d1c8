import type { HelpHours } from '#contract/help.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import { defaultHandoffSettings } from '#core/handoff/handoff-settings.ts';

/** A Tuesday, ten in the morning, in the hall. */
export const tuesdayAtTen = Date.parse('2026-03-10T10:00:00+08:00');
export const seconds = (count: number) => count * 1000;
export const minutes = (count: number) => count * 60_000;

export const visitor = { kind: 'visitor' } as const;
export const clock = { kind: 'clock' } as const;
export const staff = (id: string) => ({ kind: 'staff', id }) as const;

export const weekdays: HelpHours = {
  weekly: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00' },
  ],
  holidays: [{ from: '2026-10-01', to: '2026-10-07', name: { zh: '国庆节', en: 'National Day' } }],
  makeUpDays: [{ day: '2026-10-10', as: 3 }],
  source: { zh: '测试', en: 'test' },
  knownUntil: '2026-12-31',
};

export const rules = { settings: defaultHandoffSettings, hours: weekdays };

/** A chat that has been waiting since `tuesdayAtTen`. */
export const aHandoff = (differences: Partial<Handoff> = {}): Handoff => ({
  handoffId: '00000000-0000-4000-8000-000000000001',
  visitId: '00000000-0000-4000-8000-00000000000a',
  hall: 'sample',
  state: 'queued',
  mode: 'chat',
  lane: 'normal',
  release: 'r1',
  language: 'zh',
  speaks: 'zh',
  needs: [],
  orderedAt: tuesdayAtTen,
  queuedAt: tuesdayAtTen,
  breached: false,
  passedBy: [],
  rated: false,
  followedUp: false,
  ...differences,
});
