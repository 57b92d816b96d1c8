import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import type { OrderHelpInput } from '#contract/handoff/order-help.ts';
import type { Help, HelpService } from '#contract/help.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { TurnRecord } from '#core/visit/turn-record.ts';
import type { EraseHandoffs } from './erase-handoffs.ts';
import type { HandoffRecord } from './handoff-event.ts';
import { expiryOf, type HelpPorts } from './help-ports.ts';
import type { Handoffs } from './make-handoffs.ts';
import { findMatterOf, type Matter, makePacket, packetTurns, stateOf } from './make-packet.ts';
import { placeOrder } from './place-order.ts';
import { reserveOrder } from './reserve-order.ts';

type Refusal = {
  kind:
    | 'no-such-visit'
    | 'no-such-matter'
    | 'no-such-handoff'
    | 'mode-not-offered'
    | 'slot-taken'
    | 'too-many-handoffs';
};

/** Orders a human. The same handoff id gives the same handoff, whatever else the retry says. */
export type OrderHelp = (input: OrderHelpInput) => Promise<Result<HandoffView, Refusal>>;

type Parts = Pick<Handoffs, 'followEvent' | 'showHandoff'> & { eraseHandoffs: EraseHandoffs };

/** A service that helps in this way with this matter, and a team that does the work. */
const serviceFor = ({ services, teams }: Help, { mode }: OrderHelpInput, matter: string | undefined) => {
  const covers = ({ guides }: HelpService) => guides === undefined || (matter !== undefined && guides.includes(matter));
  const isStaffed = teams.some(({ modes }) => modes.includes(mode));
  return isStaffed ? services.find((it) => it.mode === mode && covers(it)) : undefined;
};

/** The matter that the order names, or the one that the visit is about. */
const matterFor = (
  { release }: HelpPorts,
  input: OrderHelpInput,
  turns: readonly TurnRecord[],
): Result<Matter | undefined, { kind: 'no-such-matter' }> => {
  const state = stateOf(turns)?.state;
  const named = input.matter ?? input.authorisation?.matter;
  const matter = findMatterOf(release, named ?? state?.bundle ?? state?.guide, input.language);
  return named !== undefined && !matter ? fail({ kind: 'no-such-matter' }) : ok(matter);
};

type Order = { input: OrderHelpInput; turns: TurnRecord[]; matter: Matter | undefined };

/** Writes all that stands beside the log, then record 0: a handoff that exists lacks nothing. */
const makeWriteOrder =
  (ports: HelpPorts) =>
  async ({ input, turns, matter }: Order): Promise<Result<HandoffRecord, { kind: 'number-taken' }>> => {
    const packet = makePacket(input, turns, matter, ports.release.id);
    const record = placeOrder(ports, input, matter, packet.release);
    const { handoffId, contact } = input;
    await Promise.all([
      ports.open.keep(record),
      ports.papers.keepPacket(handoffId, packet, expiryOf(ports, ports.lifetimes.message)),
      ...(contact ? [ports.papers.keepContact(handoffId, contact, expiryOf(ports, ports.lifetimes.contact))] : []),
    ]);
    const appended = await ports.log.append(record);
    return appended.ok ? ok(record) : appended;
  };

export const makeOrderHelp = (ports: HelpPorts, { followEvent, showHandoff, eraseHandoffs }: Parts): OrderHelp => {
  const writeOrder = makeWriteOrder(ports);

  const showExisting = async ({ visitId, handoffId }: OrderHelpInput) => {
    const existing = await ports.log.readLatest(handoffId);
    if (!existing) return undefined;
    const isOwn = existing.after.visitId === visitId;
    return isOwn ? ok(await showHandoff(existing.after)) : fail({ kind: 'no-such-handoff' } as const);
  };

  /** An order that crossed an erasure of its visit is undone. */
  const wasErased = async (visitId: string) => {
    const latest = await ports.readLatestTurn(visitId);
    if (latest && latest.kind !== 'erased') return false;
    await eraseHandoffs(visitId);
    return true;
  };

  const place = async (order: Order, service: HelpService): Promise<Result<HandoffView, Refusal>> => {
    const { input } = order;
    const reserved = await reserveOrder(ports, service, input);
    if (!reserved.ok) return reserved;
    const written = await writeOrder(order);
    await reserved.value.confirm();
    if (await wasErased(input.visitId)) return fail({ kind: 'no-such-visit' });
    // a retry that came at the same time was quicker: there is one handoff, and it is shown
    if (!written.ok) return (await showExisting(input)) ?? fail({ kind: 'no-such-handoff' });
    await followEvent({ before: undefined, record: written.value });
    const latest = await ports.log.readLatest(input.handoffId);
    return ok(await showHandoff(latest?.after ?? written.value.after));
  };

  return async (input) => {
    const existing = await showExisting(input);
    if (existing) return existing;
    // one more than are told: the start of the visit is no turn
    const turns = await ports.readTurns(input.visitId, packetTurns + 1);
    if (!stateOf(turns)) return fail({ kind: 'no-such-visit' });
    const matter = matterFor(ports, input, turns);
    if (!matter.ok) return matter;
    const service = serviceFor(ports.help, input, matter.value?.id);
    if (!service) return fail({ kind: 'mode-not-offered' });
    return place({ input, turns, matter: matter.value }, service);
  };
};
