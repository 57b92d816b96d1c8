import type { Handoff } from '#core/handoff/handoff.ts';
import { isLive } from '#core/handoff/handoff-settings.ts';
import { closing } from './a-day.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { Decide, HandoffMachine } from './handoff-machine.ts';

const minute = 60_000;
const by = { kind: 'visitor' } as const;
const isWaiting = ({ state }: Handoff) => state === 'queued' || state === 'offered';

/** What simulated visitors do while they wait: some lose patience, some leave a number, some just go. */
export const makeVisitors = (agenda: Agenda, chance: Chance) => {
  const goneAt = new Map<string, number>();

  const giveUp: Decide = ({ after }) => {
    if (!isWaiting(after) || !isLive(after.mode)) return undefined;
    const leavesNumber = after.speaks !== 'sign' && chance.happens(0.4);
    return leavesNumber ? { kind: 'number-left', by, phone: '138****0000' } : { kind: 'cancelled', by };
  };

  const wait = (handoff: Handoff, machine: HandoffMachine) => {
    const { handoffId, orderedAt, mode } = handoff;
    if (!isLive(mode)) return;
    const here = agenda.now();
    if (mode !== 'in-person' && chance.happens(0.03)) goneAt.set(handoffId, here + chance.between(0, 10) * minute);
    const until = orderedAt + chance.waitOf(20 * minute);
    agenda.at(until, () => !goneAt.has(handoffId) && machine.act(handoffId, giveUp));
    // the hall sends home whom it could not serve, with a call on the next day or without
    agenda.at(closing + 30 * minute, () => machine.act(handoffId, giveUp));
  };

  return {
    wait,
    /** Of who waits on the line; nobody can tell of who walks about in the hall. */
    seenAt: ({ handoffId, mode }: Handoff): number | undefined =>
      mode === 'chat' || mode === 'video' ? Math.min(agenda.now(), goneAt.get(handoffId) ?? agenda.now()) : undefined,
  };
};
