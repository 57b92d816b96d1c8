import type { Duty } from './duty-board.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffRecord } from './handoff-event.ts';
import type { HelpPorts } from './help-ports.ts';

/** Keeps the board up to date with what helpers do: who takes nothing that is offered counts as away. */
export type NoteOnDuty = (before: Handoff | undefined, record: HandoffRecord) => Promise<void>;

type Ports = Pick<HelpPorts, 'duty' | 'settings'>;

const afterMissed = (entry: Duty, at: number, { settings }: Ports): Duty => {
  const missed = (entry.missed ?? 0) + 1;
  const isAway = entry.status === 'on' && missed >= settings.awayAfterMissed;
  return { ...entry, missed, ...(isAway ? { status: 'away', since: at } : {}) };
};

export const makeNoteOnDuty = (ports: Ports): NoteOnDuty => {
  const change = async (hall: string, helper: string | undefined, to: (entry: Duty) => Duty) => {
    const entry = (await ports.duty.list(hall)).find((it) => it.helper === helper);
    if (entry) await ports.duty.put(hall, to(entry));
  };
  return async (before, { at, event, after }) => {
    if (event.kind === 'offer-expired')
      await change(after.hall, before?.helper, (entry) => afterMissed(entry, at, ports));
    if (event.kind === 'claimed')
      await change(after.hall, event.helper, (entry) => ({ ...entry, missed: 0, idleSince: at }));
  };
};
