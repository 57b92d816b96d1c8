import type { HandoffState } from '#contract/handoff/handoff-state.ts';
import type { HelpHours } from '#contract/help.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffRecord } from './handoff-event.ts';
import { type HandoffSettings, isLive } from './handoff-settings.ts';
import type { Reminder } from './remind.ts';
import { addOpenTime, isOpen, opensAt } from './working-hours.ts';

/** What the deadlines are reckoned by. */
export type Rules = { settings: HandoffSettings; hours: HelpHours };

export type DeadlineKind = Exclude<Reminder['kind'], 'assign' | 'follow-up-due'>;

/** Which deadlines can run in a state. Entering another state sets its deadlines and voids all others. */
export const deadlinesIn: Readonly<Record<HandoffState, readonly DeadlineKind[]>> = {
  scheduled: ['appointment-due'],
  queued: ['first-word-due', 'visitor-gone'],
  offered: ['offer-expires', 'first-word-due', 'visitor-gone'],
  accepted: ['first-word-due', 'helper-silent', 'visitor-gone'],
  // a breach that nobody noticed before the first word is still noted
  'in-progress': ['first-word-due', 'visitor-gone'],
  suspended: ['first-word-due', 'suspension-ends'],
  completed: [],
  terminated: [],
  abandoned: [],
};

const after = (from: number | undefined, seconds: number) => (from === undefined ? undefined : from + seconds * 1000);

/** Where a visitor waits on the line every second counts, once it is open; elsewhere only working time does. */
const workAfter = ({ mode }: Handoff, { hours }: Rules, from: number | undefined, seconds: number) => {
  if (from === undefined) return undefined;
  if (!isLive(mode)) return addOpenTime(hours, from, seconds * 1000);
  return after(isOpen(hours, from) ? from : (opensAt(hours, from) ?? from), seconds);
};

/** By when the first human word of this round must have come, in epoch milliseconds. */
export const firstWordDueAt = (handoff: Handoff, rules: Rules): number | undefined =>
  workAfter(handoff, rules, handoff.queuedAt, rules.settings.firstWordSeconds[handoff.mode]);

/** Whoever accepted is at work, so that on the line every second counts. */
const helperSilent = ({ mode, acceptedAt }: Handoff, { settings, hours }: Rules) => {
  if (acceptedAt === undefined) return undefined;
  const seconds = settings.silentSeconds[mode];
  return isLive(mode) ? after(acceptedAt, seconds) : addOpenTime(hours, acceptedAt, seconds * 1000);
};

const unmetFirstWord = (handoff: Handoff, rules: Rules) => {
  const due = firstWordDueAt(handoff, rules);
  if (due === undefined || handoff.breached) return undefined;
  return handoff.begunAt === undefined || handoff.begunAt > due ? due : undefined;
};

/** The latest moment at which something moved. */
export const movedAt = ({ orderedAt, queuedAt, acceptedAt, begunAt }: Handoff): number =>
  Math.max(orderedAt, queuedAt ?? 0, acceptedAt ?? 0, begunAt ?? 0);

const mayGo = ({ mode, state }: Handoff) => isLive(mode) && !(mode === 'in-person' && state === 'in-progress');

const deadline: Readonly<Record<DeadlineKind, (handoff: Handoff, rules: Rules) => number | undefined>> = {
  'appointment-due': ({ slot }, { settings }) => after(slot, -60 * settings.appointmentLeadMinutes),
  'offer-expires': ({ offeredAt }, { settings }) => after(offeredAt, settings.offerSeconds),
  'first-word-due': unmetFirstWord,
  'helper-silent': helperSilent,
  'suspension-ends': ({ suspendedUntil }) => suspendedUntil,
  'visitor-gone': (handoff, { settings }) =>
    mayGo(handoff) ? after(movedAt(handoff), 60 * settings.visitorGoneMinutes) : undefined,
};

/** When the handoff, as it is, has to be looked at for that reason; `undefined` when it need not be. */
export const deadlineOf = (kind: DeadlineKind, handoff: Handoff, rules: Rules): number | undefined =>
  deadlinesIn[handoff.state].includes(kind) ? deadline[kind](handoff, rules) : undefined;

/** Every deadline that runs after this record, to be reminded of. `at` in epoch milliseconds; it may have passed. */
export const deadlinesOf = (
  { handoffId, number, after: handoff }: Pick<HandoffRecord, 'handoffId' | 'number' | 'after'>,
  rules: Rules,
): { at: number; reminder: Reminder }[] =>
  deadlinesIn[handoff.state].flatMap((kind) => {
    const at = deadlineOf(kind, handoff, rules);
    return at === undefined ? [] : [{ at, reminder: { kind, about: handoffId, number } }];
  });
