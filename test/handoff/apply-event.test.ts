import { describe, expect, it } from 'vitest';
import { applyEvent } from '#core/handoff/apply-event.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { HandoffEvent } from '#core/handoff/handoff-event.ts';
import { aHandoff, clock, seconds, staff, tuesdayAtTen, visitor } from './a-handoff.ts';

const at = tuesdayAtTen + seconds(5);

const after = (handoff: Handoff, ...events: HandoffEvent[]) =>
  events.reduce((current, event) => {
    const applied = applyEvent(current, event, at);
    if (!applied.ok) throw new Error(`${event.kind} was refused in ${current.state}`);
    return applied.value;
  }, handoff);

const isRefused = (handoff: Handoff | undefined, event: HandoffEvent) => !applyEvent(handoff, event, at).ok;

const offered = after(aHandoff(), { kind: 'offered', by: clock, helper: 'li' });
const accepted = after(offered, { kind: 'claimed', by: staff('li'), helper: 'li' });
const begun = after(accepted, { kind: 'begun', by: staff('li') });

describe('a handoff', () => {
  it('begins with its order and with nothing else', () => {
    const order: HandoffEvent = { kind: 'ordered', by: visitor, handoff: aHandoff() };
    expect(applyEvent(undefined, order, at)).toEqual({ ok: true, value: aHandoff() });
    expect(isRefused(undefined, { kind: 'cancelled', by: visitor })).toBe(true);
    expect(isRefused(aHandoff(), order)).toBe(true);
  });

  it('is claimed from the queue by anybody and from an offer by the one it is offered to', () => {
    expect(after(aHandoff(), { kind: 'claimed', by: staff('wang'), helper: 'wang' })).toMatchObject({
      state: 'accepted',
      helper: 'wang',
      acceptedAt: at,
    });
    expect(isRefused(offered, { kind: 'claimed', by: staff('wang'), helper: 'wang' })).toBe(true);
    expect(isRefused(aHandoff(), { kind: 'claimed', by: staff('wang'), helper: 'li' })).toBe(true);
    expect(isRefused(accepted, { kind: 'claimed', by: staff('wang'), helper: 'wang' })).toBe(true);
  });

  it('is suspended, completed and declined by its own helper alone', () => {
    const done: HandoffEvent = { kind: 'completed', by: staff('wang'), outcome: 'answered' };
    expect(isRefused(begun, done)).toBe(true);
    expect(isRefused(begun, { kind: 'suspended', by: staff('wang'), until: at + 1 })).toBe(true);
    expect(isRefused(begun, { kind: 'suspended', by: staff('li'), until: at })).toBe(true);
    expect(isRefused(offered, { kind: 'declined', by: staff('wang') })).toBe(true);
    expect(after(begun, { ...done, by: staff('li') })).toMatchObject({ state: 'completed', outcome: 'answered' });
  });

  it('keeps its place when a helper stays silent, who is then passed by', () => {
    expect(after(accepted, { kind: 'taken-back', by: clock })).toMatchObject({
      state: 'queued',
      queuedAt: tuesdayAtTen,
      passedBy: ['li'],
      helper: undefined,
    });
  });

  it('waits anew, for one team, in its lane, after a transfer', () => {
    const declined = after(offered, { kind: 'declined', by: staff('li') });
    const priority = after({ ...declined, lane: 'priority' }, { kind: 'claimed', by: staff('wang'), helper: 'wang' });
    expect(after(priority, { kind: 'transferred', by: staff('wang'), team: 'enterprise' })).toMatchObject({
      state: 'queued',
      team: 'enterprise',
      lane: 'priority',
      passedBy: [],
      queuedAt: at,
      helper: undefined,
    });
  });

  it('goes ahead of all lanes when it is escalated, to somebody else', () => {
    const escalated = after(begun, { kind: 'escalated', by: staff('li') });
    expect(escalated).toMatchObject({ state: 'queued', lane: 'lead', passedBy: ['li'] });
    expect(escalated.begunAt).toBeUndefined();
  });

  it('becomes a callback in the same place of the queue when a number is left', () => {
    const left = after(offered, { kind: 'number-left', by: visitor, phone: '138****0000' });
    expect(left).toMatchObject({ state: 'queued', mode: 'callback', queuedAt: tuesdayAtTen, phone: '138****0000' });
    expect(isRefused(left, { kind: 'number-left', by: visitor, phone: '138****0000' })).toBe(true);
  });

  it('can be cancelled in the middle of it, and remembers who helped', () => {
    expect(after(begun, { kind: 'cancelled', by: visitor })).toMatchObject({
      state: 'abandoned',
      helper: 'li',
      closedAt: at,
    });
    expect(after(offered, { kind: 'cancelled', by: visitor }).helper).toBeUndefined();
  });

  it('is rated once, when it is closed, and followed up once, when it was rated', () => {
    const rate: HandoffEvent = { kind: 'rated', by: visitor };
    const followUp: HandoffEvent = { kind: 'followed-up', by: staff('lead') };
    const closed = after(begun, { kind: 'completed', by: staff('li'), outcome: 'handled' });
    expect(isRefused(begun, rate)).toBe(true);
    expect(isRefused(closed, followUp)).toBe(true);
    const rated = after(closed, rate);
    expect(isRefused(rated, rate)).toBe(true);
    expect(isRefused(after(rated, followUp), followUp)).toBe(true);
  });

  it('lets an authorisation be withdrawn at any time, once', () => {
    const authorisation = { signedBy: '示例', matter: 'x', until: '2026-12-31', agreed: true } as const;
    const signed = after(begun, { kind: 'authorised', by: visitor, authorisation });
    const closed = after(signed, { kind: 'completed', by: staff('li'), outcome: 'handled' });
    const revoke: HandoffEvent = { kind: 'authorisation-revoked', by: visitor };
    const revoked = after(closed, revoke);
    expect(revoked.authorisation).toMatchObject({ revoked: true });
    expect(isRefused(revoked, revoke)).toBe(true);
    expect(isRefused(begun, revoke)).toBe(true);
  });
});
