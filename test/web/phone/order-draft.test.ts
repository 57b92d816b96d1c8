import { describe, expect, it } from 'vitest';
import { HelpMode } from '#contract/handoff/help-mode.ts';
import { OrderHelpInput } from '#contract/handoff/order-help.ts';
import {
  emptyDraft,
  isOptional,
  lacking,
  type OrderDraft,
  orderOf,
  plainPhone,
  stepsOf,
} from '#web/shared/help/order-draft.ts';

const today = '2026-11-23';
const ids = { visitId: crypto.randomUUID(), handoffId: crypto.randomUUID() };
const filled = (mode: HelpMode): OrderDraft => ({
  ...emptyDraft(mode, '2026-12-23'),
  phone: '138 1234 5678',
  name: ' 张三 ',
  address: '示例路1号',
  consent: true,
  slot: '2026-11-24T01:00:00.000Z',
  signedBy: '张三',
  agreed: true,
});
const slots = (mode: HelpMode) => (mode === 'home-visit' || mode === 'joint-survey' ? { slotMinutes: 60 } : {});

describe('an order in the making', () => {
  it.each(HelpMode.options)('asks all that the order of %s needs, in either mode of the page', (mode) => {
    for (const elder of [false, true]) {
      const steps = stepsOf({ mode, ...slots(mode) }, elder);
      expect(steps.flatMap((step) => lacking(step, filled(mode), today) ?? [])).toEqual([]);
    }
    expect(OrderHelpInput.safeParse({ ...ids, ...orderOf(filled(mode), 'food-business-permit') }).success).toBe(true);
  });

  it('asks one thing a screen in elder mode, and the same things', () => {
    const service = { mode: 'home-visit', slotMinutes: 90 } as const;
    const elder = stepsOf(service, true);
    expect(elder.every((step) => step.length === 1)).toBe(true);
    expect(elder.flat()).toEqual(stepsOf(service, false).flat());
  });

  it('asks no more than a way of helping needs', () => {
    expect(stepsOf({ mode: 'chat' }, false)).toEqual([['needs', 'speaks', 'note']]);
    expect(orderOf(filled('chat'), 'food-business-permit')).not.toHaveProperty('contact');
    expect(orderOf(filled('callback'), undefined)).not.toHaveProperty('authorisation');
  });

  it.each([
    ['phone', { phone: '12345' }, 'phoneWrong'],
    ['address', { address: '路' }, 'addressWrong'],
    ['consent', { consent: false }, 'consentNeeded'],
    ['slot', { slot: undefined }, 'slotNeeded'],
    ['paper', { until: '2026-11-22' }, 'untilWrong'],
    ['paper', { until: '' }, 'untilWrong'],
    ['sign', { signedBy: '  ' }, 'signNeeded'],
    ['agree', { agreed: false }, 'agreeNeeded'],
  ] as const)('does not go on from %s with %j', (part, some, phrase) => {
    expect(lacking([part], { ...filled('home-visit'), ...some }, today)).toBe(phrase);
  });

  it('lets be skipped what may be left out, and nothing else', () => {
    expect(isOptional([['needs'], ['speaks'], ['note']])).toBe(true);
    expect(isOptional([['name'], ['consent']])).toBe(false);
  });

  it.each([
    ['+86 138 1234 5678', '13812345678'],
    ['0086-138-1234-5678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['(0519) 8888 7777', '051988887777'],
  ])('takes the number %s as it is typed', (typed, plain) => {
    expect(plainPhone(typed)).toBe(plain);
    expect(lacking(['phone'], { ...filled('callback'), phone: typed }, today)).toBeUndefined();
  });
});
