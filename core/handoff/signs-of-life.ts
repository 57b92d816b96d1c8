import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { Staff } from '#contract/staff/staff.ts';
import type { Handoff } from './handoff.ts';
import { expiryOf, type HelpPorts } from './help-ports.ts';

/** A sign of life soon after another says nothing new, in milliseconds. */
const tooSoon = 20_000;

/** The visitor is on the line. */
export const makeSawVisitor =
  (ports: Pick<HelpPorts, 'presence' | 'lifetimes' | 'now'>) =>
  async (handoffId: string): Promise<void> => {
    const at = ports.now();
    const before = await ports.presence.seenAt(handoffId);
    if (before !== undefined && at - before < tooSoon) return;
    await ports.presence.seen(handoffId, at, expiryOf(ports, ports.lifetimes.message));
  };

/** The helper's desk is open. Gives the helper's entry on the board. */
export const makeSawHelper =
  ({ duty, release, now }: Pick<HelpPorts, 'duty' | 'release' | 'now'>) =>
  async ({ id }: Pick<Staff, 'id'>) => {
    const hall = release.hall.id;
    const entry = (await duty.list(hall)).find(({ helper }) => helper === id);
    if (!entry || entry.status === 'off' || now() - entry.seenAt < tooSoon) return entry;
    const seen = { ...entry, seenAt: now() };
    await duty.put(hall, seen);
    return seen;
  };

/** The cases that a helper has and has not closed. */
export const makeCasesOf =
  ({ open, release }: Pick<HelpPorts, 'open' | 'release'>) =>
  async (staffId: string): Promise<Handoff[]> =>
    (await open.list(release.hall.id))
      .map(({ after }) => after)
      .filter(({ helper, state }) => helper === staffId && !isClosed(state));
