import { answerReminder, breachOf, nextDue } from '#core/handoff/answer-reminder.ts';
import { applyEvent } from '#core/handoff/apply-event.ts';
import { deadlinesOf, type Rules } from '#core/handoff/deadlines-of.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { HandoffEvent, HandoffRecord } from '#core/handoff/handoff-event.ts';
import type { Reminder } from '#core/handoff/remind.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { MemoryLog } from './memory-log.ts';

/** Which share of the reminders goes wrong, and how. */
export type Trouble = { lost: number; doubled: number; late: number; early: number };

export type Decide = (latest: HandoffRecord) => HandoffEvent | undefined;
type Done = (record: HandoffRecord) => void;

type Parts = {
  agenda: Agenda;
  chance: Chance;
  log: MemoryLog;
  rules: Rules;
  trouble: Trouble;
  seenAt: (handoffId: string) => number | undefined;
  /** Told of every record after it was kept. */
  follow: (record: HandoffRecord) => void;
};

const attempts = 8;
const expiresAt = 4_000_000_000;

/**
 * The operations of the product in small: every write reads first and takes a while, so that others come in between,
 * and claims the next number of the log.
 */
export const makeHandoffMachine = ({ agenda, chance, log, rules, trouble, seenAt, follow }: Parts) => {
  let reminded = 0;

  const fire = (reminder: Reminder, at: number) => {
    reminded++;
    agenda.at(at, (now) =>
      act(reminder.about, ({ after, number }) =>
        answerReminder(after, number, reminder, now, rules, seenAt(reminder.about)),
      ),
    );
  };

  const remind = (at: number, reminder: Reminder) => {
    if (chance.happens(trouble.lost)) return;
    if (chance.happens(trouble.early)) fire(reminder, at - chance.between(1000, 10_000));
    fire(reminder, chance.happens(trouble.late) ? at + chance.between(1000, 120_000) : at + chance.between(0, 400));
    if (chance.happens(trouble.doubled)) fire(reminder, at + chance.between(0, 60_000));
  };

  const isNew = (before: HandoffRecord | undefined, at: number, kind: Reminder['kind']) =>
    !before || !deadlinesOf(before, rules).some((it) => it.at === at && it.reminder.kind === kind);

  const keep = (record: HandoffRecord, before: HandoffRecord | undefined) => {
    if (!log.append(record)) return false;
    for (const { at, reminder } of deadlinesOf(record, rules))
      if (isNew(before, at, reminder.kind)) remind(at, reminder);
    follow(record);
    return true;
  };

  const add = (latest: HandoffRecord, event: HandoffEvent, at: number) => {
    const { handoffId, number } = latest;
    const applied = applyEvent(latest.after, event, at);
    if (!applied.ok) return undefined;
    const record = { handoffId, number: number + 1, at, event, after: applied.value, expiresAt };
    return { record, kept: keep(record, latest) };
  };

  /** What is written now: the breach that nobody noted comes first. */
  const write = (latest: HandoffRecord, wanted: HandoffEvent, at: number) => {
    const breach = wanted.by.kind === 'clock' ? undefined : breachOf(latest.after, at, rules);
    const added = add(latest, breach ?? wanted, at);
    return added && { ...added, isDone: added.kept && !breach };
  };

  const act = (handoffId: string, decide: Decide, done?: Done, left = attempts) => {
    const latest = log.latest(handoffId);
    if (!latest || left === 0) return;
    agenda.at(agenda.now() + chance.between(5, 200), (at) => {
      const wanted = decide(latest);
      const written = wanted && write(latest, wanted, at);
      if (written?.isDone) done?.(written.record);
      else if (written) act(handoffId, decide, done, left - 1);
    });
  };

  const sweepOne = (handoffId: string) =>
    act(
      handoffId,
      (latest) => nextDue(latest, agenda.now(), rules, seenAt(handoffId)),
      () => sweepOne(handoffId),
    );

  return {
    act,
    order: (handoff: Handoff) => {
      const { handoffId, orderedAt: at } = handoff;
      const event = { kind: 'ordered', by: { kind: 'visitor' }, handoff } as const;
      keep({ handoffId, number: 0, at, event, after: handoff, expiresAt }, undefined);
    },
    /** Makes up for what was lost. */
    sweep: () => {
      for (const { handoffId } of log.open()) sweepOne(handoffId);
    },
    reminded: () => reminded,
  };
};
export type HandoffMachine = ReturnType<typeof makeHandoffMachine>;
