import { type DeadlineKind, deadlineOf, deadlinesIn, movedAt, type Rules } from './deadlines-of.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffEvent, HandoffRecord } from './handoff-event.ts';
import type { Reminder } from './remind.ts';

const by = { kind: 'clock' } as const;

const events: Readonly<Record<DeadlineKind, HandoffEvent>> = {
  'appointment-due': { kind: 'due', by },
  'offer-expires': { kind: 'offer-expired', by },
  'first-word-due': { kind: 'clock-breached', by },
  'helper-silent': { kind: 'taken-back', by },
  'suspension-ends': { kind: 'resumed', by },
  'visitor-gone': { kind: 'visitor-gone', by },
};

/** Nobody is given up on a guess: an unseen visitor keeps the place much longer, and keeps a conversation for good. */
const isGone = (handoff: Handoff, at: number, { settings }: Rules, visitorSeenAt: number | undefined) => {
  if (visitorSeenAt !== undefined) return at - visitorSeenAt >= settings.visitorGoneMinutes * 60_000;
  return handoff.state !== 'in-progress' && at - movedAt(handoff) >= settings.longestUnseenMinutes * 60_000;
};

const dueEvent = (kind: DeadlineKind, handoff: Handoff, at: number, rules: Rules, visitorSeenAt?: number) => {
  const due = deadlineOf(kind, handoff, rules);
  if (due === undefined || at < due) return undefined;
  return kind === 'visitor-gone' && !isGone(handoff, at, rules, visitorSeenAt) ? undefined : events[kind];
};

const isDeadline = (kind: Reminder['kind']): kind is DeadlineKind => Object.hasOwn(events, kind);

/**
 * What a reminder means now that it has come back, or nothing: when the matter is settled, when it is too early, and
 * when it came before. It is answered from the handoff as it is, so that late, doubled and stray ones do no harm.
 * `number` is that of the handoff's latest record; `visitorSeenAt` the visitor's last sign of life, where one is known.
 */
export const answerReminder = (
  handoff: Handoff,
  number: number,
  reminder: Reminder,
  at: number,
  rules: Rules,
  visitorSeenAt?: number,
): HandoffEvent | undefined => {
  const isStray = reminder.about !== handoff.handoffId || reminder.number > number;
  return isStray || !isDeadline(reminder.kind) ? undefined : dueEvent(reminder.kind, handoff, at, rules, visitorSeenAt);
};

/**
 * For the sweep that makes up for lost reminders: the next event that is due by now. Append it and ask again, until
 * there is none.
 */
export const nextDue = (
  { after: handoff }: Pick<HandoffRecord, 'after'>,
  at: number,
  rules: Rules,
  visitorSeenAt?: number,
): HandoffEvent | undefined => {
  for (const kind of deadlinesIn[handoff.state]) {
    const event = dueEvent(kind, handoff, at, rules, visitorSeenAt);
    if (event) return event;
  }
  return undefined;
};

/**
 * The breach of the first word's clock, when it is due and not noted: to be appended before any event of a visitor or a
 * helper, so that no late word and no visitor who gave up goes uncounted between two reminders.
 */
export const breachOf = (handoff: Handoff, at: number, rules: Rules): HandoffEvent | undefined =>
  dueEvent('first-word-due', handoff, at, rules);
