import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { FollowEvent } from './append-event.ts';
import type { AssignWaiting } from './assign-waiting.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { dayOf } from './hall-calendar.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffRecord } from './handoff-event.ts';
import { type HelpPorts, rulesOf } from './help-ports.ts';
import type { NoteOnDuty } from './note-on-duty.ts';
import type { TellPeople } from './tell-people.ts';

type Parts = { assignWaiting: AssignWaiting; noteOnDuty: NoteOnDuty; tellPeople: TellPeople };

/** Reminders of the deadlines that this record has and the one before it had not. */
const newDeadlines = (ports: HelpPorts, before: HandoffRecord | undefined, record: HandoffRecord) => {
  const held = before ? deadlinesOf(before, rulesOf(ports)) : [];
  return deadlinesOf(record, rulesOf(ports)).filter(
    ({ at, reminder }) => !held.some((it) => it.at === at && it.reminder.kind === reminder.kind),
  );
};

const holds = ({ state }: Handoff) => state === 'accepted' || state === 'in-progress' || state === 'offered';

/** Something waits anew, or somebody has room again. */
const isAssignable = (before: Handoff | undefined, after: Handoff) =>
  (after.state === 'queued' && before?.state !== 'queued') || (before !== undefined && holds(before) && !holds(after));

const releasesSeat = (before: Handoff | undefined, { slot, state }: Handoff) =>
  slot !== undefined && before?.state === 'scheduled' && isClosed(state);

/**
 * Sees to what an event entails, in the order in which a loss would hurt: the hall's copy, the reminders, the figures,
 * the word to those who look on, and the next assignment. Each part stands alone; a failed one is reported.
 */
export const makeFollowEvent =
  (ports: HelpPorts, { assignWaiting, noteOnDuty, tellPeople }: Parts): FollowEvent =>
  async ({ before, record }) => {
    const attempt = async (part: () => Promise<unknown>) => {
      try {
        await part();
      } catch (error) {
        ports.report(error);
      }
    };
    const { after } = record;
    const { hall, mode, handoffId } = after;
    const closes = isClosed(after.state) && before !== undefined && !isClosed(before.after.state);
    // a rating of what was closed long ago puts nothing back among the open
    if (closes || !isClosed(after.state)) await attempt(() => ports.open.keep(record));
    await Promise.all([
      ...newDeadlines(ports, before, record).map(({ at, reminder }) => attempt(() => ports.remind(at, reminder))),
      ...(closes ? [attempt(() => ports.closed.add(dayOf(record.at), record))] : []),
      ...(releasesSeat(before?.after, after)
        ? [attempt(() => ports.seats.release({ hall, mode, start: after.slot ?? 0, handoffId }))]
        : []),
      attempt(() => noteOnDuty(before?.after, record)),
    ]);
    await attempt(() => tellPeople(before?.after, record));
    if (isAssignable(before?.after, after)) await attempt(() => assignWaiting(hall));
  };
