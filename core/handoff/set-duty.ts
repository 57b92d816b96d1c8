import type { Desk, DutyStatus } from '#contract/staff/desk.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { ok, type Result } from '#core/result.ts';
import type { HelpPorts } from './help-ports.ts';
import type { Handoffs } from './make-handoffs.ts';
import type { ReadDesk } from './read-desk.ts';
import { profileOf } from './staff-names.ts';

/** Goes on duty, away, or off. Who goes passes the offers that stand on to others and keeps the cases in hand. */
export type SetDuty = (input: { status: DutyStatus }, staff: Staff) => Promise<Result<Desk, never>>;

export const makeSetDuty = (
  ports: HelpPorts,
  { appendEvent, assignWaiting, readRoom }: Pick<Handoffs, 'appendEvent' | 'assignWaiting' | 'readRoom'>,
  readDesk: ReadDesk,
): SetDuty => {
  const passOn = async (hall: string, { id }: Staff) => {
    const { records } = await readRoom(hall);
    const offered = records.filter(({ after }) => after.state === 'offered' && after.helper === id);
    for (const { handoffId } of offered) {
      await appendEvent(handoffId, ({ after }) =>
        ok(
          after.state === 'offered' && after.helper === id
            ? { kind: 'declined', by: { kind: 'staff', id } }
            : undefined,
        ),
      );
    }
  };

  return async ({ status }, staff) => {
    const hall = ports.release.hall.id;
    const at = ports.now();
    const before = (await ports.duty.list(hall)).find(({ helper }) => helper === staff.id);
    await ports.duty.put(hall, {
      helper: staff.id,
      status,
      since: before?.status === status ? before.since : at,
      seenAt: at,
      profile: profileOf(ports.help.helpers, staff),
      lead: staff.roles.includes('lead'),
      missed: 0,
      idleSince: before?.idleSince,
    });
    if (status === 'on') await assignWaiting(hall);
    else await passOn(hall, staff);
    return readDesk(staff);
  };
};
