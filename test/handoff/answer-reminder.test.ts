import { describe, expect, it } from 'vitest';
import { answerReminder, breachOf, nextDue } from '#core/handoff/answer-reminder.ts';
import { applyEvent } from '#core/handoff/apply-event.ts';
import { deadlinesOf } from '#core/handoff/deadlines-of.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { HandoffEvent } from '#core/handoff/handoff-event.ts';
import type { Reminder } from '#core/handoff/remind.ts';
import { aHandoff, clock, minutes, rules, seconds, staff, tuesdayAtTen } from './a-handoff.ts';

const applied = (handoff: Handoff, event: HandoffEvent, at: number) => {
  const result = applyEvent(handoff, event, at);
  if (!result.ok) throw new Error(`${event.kind} was refused`);
  return result.value;
};

const offeredAt = tuesdayAtTen + seconds(5);
const offered = applied(aHandoff(), { kind: 'offered', by: clock, helper: 'li' }, offeredAt);
const accepted = applied(offered, { kind: 'claimed', by: staff('li'), helper: 'li' }, offeredAt + seconds(3));
const begun = (at: number) => applied(accepted, { kind: 'begun', by: staff('li') }, at);

const remind = (kind: Reminder['kind'], number = 1): Reminder => ({ kind, about: aHandoff().handoffId, number });
const answer = (handoff: Handoff, kind: Reminder['kind'], at: number, seenAt?: number) =>
  answerReminder(handoff, 1, remind(kind), at, rules, seenAt)?.kind;

const deadlines = (after: Handoff) =>
  Object.fromEntries(
    deadlinesOf({ handoffId: after.handoffId, number: 1, after }, rules).map(({ at, reminder }) => [
      reminder.kind,
      (at - tuesdayAtTen) / 1000,
    ]),
  );

describe('deadlines', () => {
  it('give a chat sixty seconds to the first word, an offer twenty, a silent helper thirty', () => {
    expect(deadlines(offered)).toEqual({ 'offer-expires': 25, 'first-word-due': 60, 'visitor-gone': 300 });
    expect(deadlines(accepted)).toEqual({ 'helper-silent': 38, 'first-word-due': 60, 'visitor-gone': 308 });
  });

  it('bring an appointment into the queue ten minutes ahead', () => {
    const scheduled = aHandoff({ state: 'scheduled', queuedAt: undefined, slot: tuesdayAtTen + minutes(60) });
    expect(deadlines(scheduled)).toEqual({ 'appointment-due': 50 * 60 });
  });

  it('count working time alone where nobody waits on the line', () => {
    const queuedAt = tuesdayAtTen + minutes(115);
    expect(deadlines(aHandoff({ mode: 'callback', queuedAt }))).toEqual({ 'first-word-due': (115 + 15 + 60) * 60 });
  });

  it('start the clock of a chat that was ordered in the break when the break ends', () => {
    const queuedAt = tuesdayAtTen + minutes(130);
    expect(deadlines(aHandoff({ queuedAt }))['first-word-due']).toBe(180 * 60 + 60);
  });
});

describe('a reminder', () => {
  it('says nothing when it comes too early', () => {
    expect(answer(offered, 'offer-expires', offeredAt + seconds(19))).toBeUndefined();
    expect(answer(accepted, 'first-word-due', tuesdayAtTen + seconds(59))).toBeUndefined();
  });

  it('ends an offer, takes a case back from a silent helper, notes a breach', () => {
    expect(answer(offered, 'offer-expires', offeredAt + seconds(20))).toBe('offer-expired');
    expect(answer(accepted, 'helper-silent', tuesdayAtTen + seconds(38))).toBe('taken-back');
    expect(answer(accepted, 'first-word-due', tuesdayAtTen + seconds(60))).toBe('clock-breached');
  });

  it('says nothing when the matter is settled', () => {
    const spoken = begun(tuesdayAtTen + seconds(20));
    for (const kind of [
      'offer-expires',
      'helper-silent',
      'first-word-due',
      'suspension-ends',
      'appointment-due',
    ] as const)
      expect(answer(spoken, kind, tuesdayAtTen + minutes(30))).toBeUndefined();
  });

  it('does nothing the second time', () => {
    const late = offeredAt + seconds(25);
    const expired = applied(offered, { kind: 'offer-expired', by: clock }, late);
    expect(answer(expired, 'offer-expires', late)).toBeUndefined();
    const breached = applied(accepted, { kind: 'clock-breached', by: clock }, tuesdayAtTen + seconds(61));
    expect(answer(breached, 'first-word-due', tuesdayAtTen + seconds(62))).toBeUndefined();
  });

  it('of an earlier offer leaves a later one alone', () => {
    const again = applied(
      applied(offered, { kind: 'declined', by: staff('li') }, offeredAt + seconds(10)),
      { kind: 'offered', by: clock, helper: 'wang' },
      offeredAt + seconds(15),
    );
    expect(answerReminder(again, 3, remind('offer-expires'), offeredAt + seconds(20), rules)).toBeUndefined();
  });

  it('of another handoff, or of a record not yet written, is void', () => {
    const at = offeredAt + seconds(60);
    expect(answerReminder(offered, 1, { ...remind('offer-expires'), about: 'other' }, at, rules)).toBeUndefined();
    expect(answerReminder(offered, 1, remind('offer-expires', 2), at, rules)).toBeUndefined();
    expect(answer(offered, 'assign', at)).toBeUndefined();
  });

  it('gives up a visitor who was seen leaving, and nobody on a guess', () => {
    const at = tuesdayAtTen + minutes(20);
    expect(answer(aHandoff(), 'visitor-gone', at, at - minutes(6))).toBe('visitor-gone');
    expect(answer(aHandoff(), 'visitor-gone', at, at - minutes(1))).toBeUndefined();
    expect(answer(aHandoff(), 'visitor-gone', at)).toBeUndefined();
    expect(answer(aHandoff(), 'visitor-gone', tuesdayAtTen + minutes(241))).toBe('visitor-gone');
    expect(answer(aHandoff({ mode: 'callback' }), 'visitor-gone', at, tuesdayAtTen)).toBeUndefined();
  });

  it('resumes what was suspended when its time is over', () => {
    const until = tuesdayAtTen + minutes(30);
    const suspended = applied(
      begun(offeredAt + seconds(9)),
      { kind: 'suspended', by: staff('li'), until },
      offeredAt + seconds(10),
    );
    expect(answer(suspended, 'suspension-ends', until - 1)).toBeUndefined();
    expect(answer(suspended, 'suspension-ends', until)).toBe('resumed');
  });
});

describe('a breach', () => {
  it('is noted even when the first word came between two looks', () => {
    const late = begun(tuesdayAtTen + seconds(70));
    expect(breachOf(late, tuesdayAtTen + seconds(80), rules)?.kind).toBe('clock-breached');
    expect(breachOf(begun(tuesdayAtTen + seconds(50)), tuesdayAtTen + seconds(80), rules)).toBeUndefined();
  });
});

describe('the sweep', () => {
  it('makes up for every lost reminder and comes to an end', () => {
    let handoff = accepted;
    const kinds: string[] = [];
    const at = tuesdayAtTen + minutes(2);
    for (let event = nextDue({ after: handoff }, at, rules); event; event = nextDue({ after: handoff }, at, rules)) {
      kinds.push(event.kind);
      handoff = applied(handoff, event, at);
    }
    expect(kinds).toEqual(['clock-breached', 'taken-back']);
  });
});
