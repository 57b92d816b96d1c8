import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { Duty } from './duty-board.ts';
import type { WaitingRoom } from './estimate-wait.ts';
import { dayOf } from './hall-calendar.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffRecord } from './handoff-event.ts';
import type { HelpPorts } from './help-ports.ts';
import { profileOnDuty } from './staff-names.ts';
import type { HelperAtWork } from './suits.ts';

/** The open handoffs of a hall and who works there, as one look shows them. */
export type Room = { records: HandoffRecord[]; duties: Duty[]; waiting: WaitingRoom };
export type ReadRoom = (hall: string) => Promise<Room>;

/** How long the day's handling times are not counted anew, in milliseconds. */
const measuredFor = 5 * 60_000;

type Minutes = Partial<Record<HelpMode, number[]>>;

const minutesOf = (closed: readonly HandoffRecord[]): Minutes => {
  const minutes: Minutes = {};
  for (const { after } of closed) {
    const { mode, state, begunAt, closedAt } = after;
    if (state !== 'completed' || begunAt === undefined || closedAt === undefined) continue;
    minutes[mode] = [...(minutes[mode] ?? []), (closedAt - begunAt) / 60_000];
  }
  return minutes;
};

const makeReadMinutes = ({ closed, now }: Pick<HelpPorts, 'closed' | 'now'>) => {
  const held = new Map<string, { at: number; minutes: Minutes }>();
  return async (hall: string): Promise<Minutes> => {
    const at = now();
    const known = held.get(hall);
    if (known && at - known.at < measuredFor) return known.minutes;
    const minutes = minutesOf(await closed.list(hall, dayOf(at)));
    held.set(hall, { at, minutes });
    return minutes;
  };
};

const atWork = (duty: Duty, open: readonly Handoff[], { help }: Pick<HelpPorts, 'help'>): HelperAtWork[] => {
  const profile = profileOnDuty(help.helpers, duty);
  if (!profile) return [];
  const own = open.filter(({ helper }) => helper === duty.helper);
  const held = own.filter(({ state }) => state === 'accepted' || state === 'in-progress').map(({ mode }) => mode);
  const offered = own.filter(({ state }) => state === 'offered').length;
  return [{ profile, duty, held, offered, idleSince: duty.idleSince, lead: duty.lead }];
};

export const makeReadRoom = (
  ports: Pick<HelpPorts, 'open' | 'duty' | 'closed' | 'help' | 'settings' | 'now'>,
): ReadRoom => {
  const readMinutes = makeReadMinutes(ports);
  return async (hall) => {
    const [kept, duties, recentMinutes] = await Promise.all([
      ports.open.list(hall),
      ports.duty.list(hall),
      readMinutes(hall),
    ]);
    const records = kept.filter(({ after }) => !isClosed(after.state));
    const open = records.map(({ after }) => after);
    const waiting = {
      at: ports.now(),
      settings: ports.settings,
      teams: ports.help.teams,
      hours: ports.help.hours,
      waiting: open.filter(({ state }) => state === 'queued' || state === 'offered'),
      helpers: duties.flatMap((duty) => atWork(duty, open, ports)),
      recentMinutes,
    };
    return { records, duties, waiting };
  };
};
