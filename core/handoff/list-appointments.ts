import type { CaseSummary } from '#contract/staff/case.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { ok, type Result } from '#core/result.ts';
import { addDays, startOf } from './hall-calendar.ts';
import type { HelpPorts } from './help-ports.ts';
import { maySee } from './may-see.ts';
import type { ReadRoom } from './read-room.ts';
import { makeSummariseCases } from './summarise-case.ts';

/** The appointments of the caller's teams on these days, both included, by their slot. */
export type ListAppointments = (
  days: { from: string; to: string },
  staff: Staff,
) => Promise<Result<{ appointments: CaseSummary[] }, never>>;

export const makeListAppointments = (ports: HelpPorts, readRoom: ReadRoom): ListAppointments => {
  const summarise = makeSummariseCases(ports);
  return async ({ from, to }, staff) => {
    const [first, end] = [startOf(from), startOf(addDays(to, 1))];
    const { records } = await readRoom(ports.release.hall.id);
    const due = records
      .map(({ after }) => after)
      .filter(({ slot }) => slot !== undefined && first <= slot && slot < end)
      .filter((it) => maySee(staff, it, ports.help))
      .sort((a, b) => (a.slot ?? 0) - (b.slot ?? 0));
    return ok({ appointments: await summarise(due) });
  };
};
