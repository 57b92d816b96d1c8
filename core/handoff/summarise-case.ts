import type { CaseSummary } from '#contract/staff/case.ts';
import { firstWordDueAt } from './deadlines-of.ts';
import type { Handoff } from './handoff.ts';
import { type HelpPorts, isoOf, rulesOf } from './help-ports.ts';
import { makeReadNames, type NameOf } from './staff-names.ts';

const iso = (moment: number | undefined) => (moment === undefined ? undefined : isoOf(moment));

/** A handoff as a line of the queue. `lastMessage` is 0 where nobody counts unread ones. */
export const summariseCase = (
  handoff: Handoff,
  ports: Pick<HelpPorts, 'settings' | 'help'>,
  nameOf: NameOf,
  lastMessage = 0,
): CaseSummary => {
  const { handoffId, state, mode, lane, matter, matterName, department, language, speaks, needs } = handoff;
  const { helper, breached, team, offeredAt } = handoff;
  const isOffered = state === 'offered' && offeredAt !== undefined;
  const awaitsWord = state === 'queued' || state === 'offered' || state === 'accepted';
  return {
    ...{ handoffId, state, mode, lane, matter, matterName, department, language, speaks, needs },
    ...{ helper, helperName: nameOf(helper), breached, team, lastMessage },
    orderedAt: isoOf(handoff.orderedAt),
    queuedAt: iso(handoff.queuedAt),
    offerEndsAt: isOffered ? isoOf(offeredAt + ports.settings.offerSeconds * 1000) : undefined,
    firstWordDueAt:
      awaitsWord && handoff.begunAt === undefined ? iso(firstWordDueAt(handoff, rulesOf(ports))) : undefined,
    slot: iso(handoff.slot),
    suspendedUntil: iso(handoff.suspendedUntil),
  };
};

/** Several cases as lines; with `counted` each tells the number of its latest message. */
export const makeSummariseCases = (ports: HelpPorts) => {
  const readNames = makeReadNames(ports);
  return async (handoffs: readonly Handoff[], { counted = false } = {}): Promise<CaseSummary[]> => {
    const { id } = ports.release.hall;
    const [nameOf, numbers] = await Promise.all([
      readNames(
        id,
        handoffs.map(({ helper }) => helper),
      ),
      Promise.all(
        handoffs.map(async ({ handoffId }) => (counted ? (await ports.messages.readLatest(handoffId)).number : 0)),
      ),
    ]);
    return handoffs.map((it, index) => summariseCase(it, ports, nameOf, numbers[index]));
  };
};
