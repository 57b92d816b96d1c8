import type { Desk } from '#contract/staff/desk.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { ok, type Result } from '#core/result.ts';
import { deskReplies } from './desk-replies.ts';
import type { Handoff } from './handoff.ts';
import type { HelpPorts } from './help-ports.ts';
import { maySee } from './may-see.ts';
import { orderQueue } from './queue-order.ts';
import type { ReadRoom } from './read-room.ts';
import { makeSawHelper } from './signs-of-life.ts';
import { makeSummariseCases } from './summarise-case.ts';
import type { SweepNowAndThen } from './sweep.ts';

/** What the desk shows at first sight. Asking is a sign of life. An operator sees no case. */
export type ReadDesk = (staff: Staff) => Promise<Result<Desk, never>>;

type Parts = { readRoom: ReadRoom; sweepNowAndThen: SweepNowAndThen };

const isWaiting = ({ state }: Handoff) => state === 'queued' || state === 'offered';
const helps = ({ roles }: Staff) => roles.includes('helper') || roles.includes('lead');

export const makeReadDesk = (ports: HelpPorts, { readRoom, sweepNowAndThen }: Parts): ReadDesk => {
  const sawHelper = makeSawHelper(ports);
  const summarise = makeSummariseCases(ports);

  return async (staff) => {
    const hall = ports.release.hall.id;
    const entry = await sawHelper(staff);
    await sweepNowAndThen(hall);
    const { records } = await readRoom(hall);
    const seen = helps(staff) ? records.map(({ after }) => after).filter((it) => maySee(staff, it, ports.help)) : [];
    const own = seen.filter(({ helper }) => helper === staff.id);
    const isOffer = ({ state }: Handoff) => state === 'offered';
    const [offers, mine, queue] = await Promise.all([
      summarise(own.filter(isOffer), { counted: true }),
      summarise(
        own.filter((it) => !isOffer(it)),
        { counted: true },
      ),
      summarise(
        orderQueue(
          seen.filter((it) => isWaiting(it) && !own.includes(it)),
          ports.settings,
        ),
      ),
    ]);
    const canned = deskReplies.map((it) => ({ ...it }));
    return ok({ me: staff, duty: entry?.status ?? 'off', offers, queue, mine, teams: ports.help.teams, canned });
  };
};
