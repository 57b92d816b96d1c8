import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { OrderHelpInput } from '#contract/handoff/order-help.ts';
import type { HelpService } from '#contract/help.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { dayOf } from './hall-calendar.ts';
import { expiryOf, type HelpPorts } from './help-ports.ts';
import { seatsOf, slotStartsOf } from './slots-of.ts';

/** How many open handoffs a visit may have. */
const mostOpen = 3;

/** What an order that was cut off holds on to is free again after so many seconds. */
const reservedFor = 600;

/** After its slot a seat is of no more use; a day is kept for the books, in seconds. */
const afterSlot = 86_400;

type Reservation = {
  /** Keeps what was reserved for good, since the order stands. */
  confirm: () => Promise<void>;
  /** Lets go of it. */
  release: () => Promise<void>;
};
type Reserved = Promise<Result<Reservation, { kind: 'slot-taken' | 'too-many-handoffs' }>>;

const nothing: Reservation = { confirm: async () => {}, release: async () => {} };

const takeSeat = async (ports: HelpPorts, { slotMinutes }: HelpService, input: OrderHelpInput): Reserved => {
  if (slotMinutes === undefined && input.slot === undefined) return ok(nothing);
  if (slotMinutes === undefined || input.slot === undefined) return fail({ kind: 'slot-taken' });
  const { mode, handoffId } = input;
  const { settings, seats: book } = ports;
  const { teams, hours } = ports.help;
  const start = Date.parse(input.slot);
  const seats = seatsOf(teams, mode);
  const day = { day: dayOf(start), slotMinutes, seats, hours, at: ports.now(), settings };
  if (!slotStartsOf(day).includes(start)) return fail({ kind: 'slot-taken' });

  const seat = { hall: ports.release.hall.id, mode, start, handoffId };
  const claim = (expiresAt: number) => book.claim({ ...seat, seats, expiresAt });
  const claimed = await claim(expiryOf(ports, reservedFor));
  if (!claimed.ok) return claimed;
  const confirm = async () => {
    await claim(Math.floor(start / 1000) + afterSlot);
  };
  return ok({ confirm, release: () => book.release(seat) });
};

/** Each order points to itself before it counts, so of two at once at least the later one sees the other. */
const takePlace = async ({ ofVisit, log, ...ports }: HelpPorts, { visitId, handoffId }: OrderHelpInput): Reserved => {
  await ofVisit.add(visitId, handoffId, expiryOf(ports, reservedFor));
  const others = (await ofVisit.list(visitId)).filter((it) => it !== handoffId);
  const records = await Promise.all(others.map(log.readLatest));
  // one without a record is an order under way
  const open = records.filter((it) => it === undefined || !isClosed(it.after.state));
  const release = () => ofVisit.remove(visitId, handoffId);
  if (open.length >= mostOpen) {
    await release();
    return fail({ kind: 'too-many-handoffs' });
  }
  return ok({ confirm: () => ofVisit.add(visitId, handoffId, expiryOf(ports, ports.lifetimes.handoff)), release });
};

/** Takes a place among the visit's handoffs, and the seat of an appointment, both for a while. */
export const reserveOrder = async (ports: HelpPorts, service: HelpService, input: OrderHelpInput): Reserved => {
  const place = await takePlace(ports, input);
  if (!place.ok) return place;
  const seat = await takeSeat(ports, service, input);
  if (!seat.ok) {
    await place.value.release();
    return seat;
  }
  const both = [place.value, seat.value];
  return ok({
    confirm: async () => {
      await Promise.all(both.map(({ confirm }) => confirm()));
    },
    release: async () => {
      await Promise.all(both.map(({ release }) => release()));
    },
  });
};
