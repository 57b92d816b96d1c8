import type { TeamView } from '#contract/staff/desk.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { ok, type Result } from '#core/result.ts';
import type { Duty } from './duty-board.ts';
import { dayOf } from './hall-calendar.ts';
import type { Handoff } from './handoff.ts';
import { type HelpPorts, isoOf } from './help-ports.ts';
import { maySee } from './may-see.ts';
import type { ReadRoom } from './read-room.ts';
import { profileOnDuty } from './staff-names.ts';
import { makeSummariseCases } from './summarise-case.ts';

/** Load, clocks and breaches of the teams that the lead leads. The reading is logged before it is answered. */
export type ReadTeam = (staff: Staff) => Promise<Result<TeamView, never>>;

/** The helpers of the teams, as published and as on the board. */
const membersOf = (ports: HelpPorts, duties: readonly Duty[], teams: readonly string[]) => {
  const entries = new Map(duties.map((it) => [it.helper, it]));
  const unpublished = duties.flatMap((it) => profileOnDuty(ports.help.helpers, it) ?? []);
  const profiles = new Map([...ports.help.helpers, ...unpublished].map((it) => [it.id, it]));
  return [...profiles.values()]
    .filter((it) => it.teams.some((team) => teams.includes(team)))
    .map((profile) => ({ profile, entry: entries.get(profile.id) }));
};

export const makeReadTeam = (ports: HelpPorts, readRoom: ReadRoom): ReadTeam => {
  const summarise = makeSummariseCases(ports);
  return async (staff) => {
    const hall = ports.release.hall.id;
    const at = ports.now();
    await ports.recordAccess({ at: isoOf(at), staff: staff.id, what: 'team' });
    const [{ records, duties }, allClosed] = await Promise.all([readRoom(hall), ports.closed.list(hall, dayOf(at))]);
    const isOurs = (it: Handoff) => maySee(staff, it, ports.help);
    const open = records.map(({ after }) => after).filter(isOurs);
    const closed = allClosed.map(({ after }) => after).filter(isOurs);
    const isToday = ({ orderedAt }: Handoff) => dayOf(orderedAt) === dayOf(at);
    const breached = [...open.filter(isToday), ...closed].filter((it) => it.breached);
    const waiting = open.filter(({ state }) => state === 'queued' || state === 'offered');
    const waits = waiting.map(({ queuedAt }) => Math.max(0, Math.floor((at - (queuedAt ?? at)) / 1000)));
    const of = (handoffs: readonly Handoff[], id: string) => handoffs.filter(({ helper }) => helper === id).length;
    return ok({
      helpers: membersOf(ports, duties, staff.teams).map(({ profile, entry }) => ({
        profile,
        duty: entry?.status ?? 'off',
        seenAt: entry && isoOf(entry.seenAt),
        open: of(open, profile.id),
        closedToday: of(closed, profile.id),
        breachedToday: of(breached, profile.id),
      })),
      waiting: waiting.length,
      longestWaitSeconds: Math.max(0, ...waits),
      breachedToday: breached.length,
      cases: await summarise(open, { counted: true }),
    });
  };
};
