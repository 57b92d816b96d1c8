import type { AccessEntry } from '#contract/staff/desk.ts';
import { Duty } from '#core/handoff/duty-board.ts';
import { HandoffRecord } from '#core/handoff/handoff-event.ts';
import type { HandoffStore } from '#core/handoff/help-ports.ts';
import { fail, ok } from '#core/result.ts';

type Clock = { now: () => number };
type Expiring = { expiresAt: number };

/** What is kept goes through JSON, so that nothing is shared with its writer; what has expired is absent. */
const makeShelf = <Value>({ now }: Clock) => {
  const kept = new Map<string, { text: string; expiresAt: number }>();
  const read = (key: string): Value | undefined => {
    const item = kept.get(key);
    return item && item.expiresAt * 1000 > now() ? JSON.parse(item.text) : undefined;
  };
  return {
    read,
    has: (key: string) => kept.has(key),
    put: (key: string, value: Value, { expiresAt }: Expiring) =>
      void kept.set(key, { text: JSON.stringify(value), expiresAt }),
    remove: (key: string) => void kept.delete(key),
    /** In the order of the keys. */
    list: (prefix: string): Value[] =>
      [...kept.keys()]
        .filter((it) => it.startsWith(prefix))
        .sort()
        .flatMap((it) => read(it) ?? []),
  };
};

const digits = (number: number) => String(number).padStart(6, '0');

const makeLog = (clock: Clock): HandoffStore['log'] => {
  const shelf = makeShelf<HandoffRecord>(clock);
  const all = (id: string) => shelf.list(`${id}/`).map((it) => HandoffRecord.parse(it));
  return {
    readLatest: async (id) => all(id).at(-1),
    readAll: async (id) => all(id),
    append: async (record) => {
      const key = `${record.handoffId}/${digits(record.number)}`;
      if (shelf.has(key)) return fail({ kind: 'number-taken' });
      shelf.put(key, record, record);
      return ok(undefined);
    },
  };
};

const makeMessages = (clock: Clock) => {
  type Kept = { message: Parameters<HandoffStore['messages']['append']>[1] | undefined; number: number };
  const shelf = makeShelf<Kept & { recent: { messageId: string; number: number }[] }>(clock);
  const marks = makeShelf<number>(clock);
  const latest = (id: string) => shelf.list(`${id}/`).at(-1);
  const log: HandoffStore['messages'] = {
    readLatest: async (id) => ({ number: latest(id)?.number ?? 0, recent: latest(id)?.recent ?? [] }),
    append: async (id, message, recent, expiresAt) => {
      const key = `${id}/${digits(message.number)}`;
      if (shelf.has(key)) return fail({ kind: 'number-taken' });
      shelf.put(key, { number: message.number, message, recent }, { expiresAt });
      return ok(undefined);
    },
    readAfter: async (id, after, limit) =>
      shelf
        .list(`${id}/`)
        .filter(({ number }) => number > after)
        .flatMap(({ message }) => message ?? [])
        .slice(0, limit),
    markRead: async (id, by, upTo, expiresAt) => {
      if (upTo > (marks.read(`${id}/${by}`) ?? 0)) marks.put(`${id}/${by}`, upTo, { expiresAt });
    },
    readMarks: async (id) => ({ visitor: marks.read(`${id}/visitor`) ?? 0, helper: marks.read(`${id}/helper`) ?? 0 }),
  };
  const blank = (id: string, expiresAt: number) => {
    const last = latest(id);
    const end = last && !last.message ? last.number : (last?.number ?? 0) + 1;
    for (let number = 1; number <= end; number += 1)
      shelf.put(`${id}/${digits(number)}`, { number, message: undefined, recent: [] }, { expiresAt });
  };
  return { log, blank };
};

const makeSeats = (clock: Clock): HandoffStore['seats'] => {
  const shelf = makeShelf<{ start: number; handoffId: string }>(clock);
  const of = (hall: string, mode: string, start: number) => shelf.list(`${hall}/${mode}/${start}/`);
  return {
    claim: async ({ hall, mode, start, seats, handoffId, expiresAt }) => {
      const taken = of(hall, mode, start);
      const isOwn = taken.some((it) => it.handoffId === handoffId);
      if (!isOwn && taken.length >= seats) return fail({ kind: 'slot-taken' });
      shelf.put(`${hall}/${mode}/${start}/${handoffId}`, { start, handoffId }, { expiresAt });
      return ok(undefined);
    },
    release: async ({ hall, mode, start, handoffId }) => shelf.remove(`${hall}/${mode}/${start}/${handoffId}`),
    taken: async (hall, mode, from, to) => {
      const counts = new Map<number, number>();
      for (const { start } of shelf.list(`${hall}/${mode}/`))
        if (from <= start && start <= to) counts.set(start, (counts.get(start) ?? 0) + 1);
      return counts;
    },
  };
};

/** The in-memory twin of everything that handoffs are kept in. */
export const makeMemoryStore = (clock: Clock): HandoffStore => {
  const open = makeShelf<HandoffRecord>(clock);
  const closed = makeShelf<HandoffRecord>(clock);
  const pointers = makeShelf<string>(clock);
  const packets = makeShelf<Parameters<HandoffStore['papers']['keepPacket']>[1]>(clock);
  const contacts = makeShelf<Parameters<HandoffStore['papers']['keepContact']>[1]>(clock);
  const duties = makeShelf<Duty>(clock);
  const seen = makeShelf<number>(clock);
  const messages = makeMessages(clock);
  return {
    log: makeLog(clock),
    open: {
      keep: async (record) => {
        const key = `${record.after.hall}/${record.handoffId}`;
        if ((open.read(key)?.number ?? -1) <= record.number) open.put(key, record, record);
      },
      remove: async (hall, id) => open.remove(`${hall}/${id}`),
      list: async (hall) => open.list(`${hall}/`),
    },
    closed: {
      add: async (day, record) => closed.put(`${record.after.hall}/${day}/${record.handoffId}`, record, record),
      list: async (hall, day) => closed.list(`${hall}/${day}/`),
    },
    ofVisit: {
      add: async (visitId, id, expiresAt) => pointers.put(`${visitId}/${id}`, id, { expiresAt }),
      remove: async (visitId, id) => pointers.remove(`${visitId}/${id}`),
      list: async (visitId) => pointers.list(`${visitId}/`),
    },
    papers: {
      keepPacket: async (id, packet, expiresAt) => packets.put(id, packet, { expiresAt }),
      readPacket: async (id) => packets.read(id),
      keepContact: async (id, contact, expiresAt) => contacts.put(id, contact, { expiresAt }),
      readContact: async (id) => contacts.read(id),
      erase: async (id) => {
        packets.remove(id);
        contacts.remove(id);
        messages.blank(id, Math.floor(clock.now() / 1000) + 3600);
      },
    },
    messages: messages.log,
    duty: {
      put: async (hall, duty) =>
        duties.put(`${hall}/${duty.helper}`, duty, { expiresAt: Math.floor(duty.seenAt / 1000) + 86_400 }),
      list: async (hall) => duties.list(`${hall}/`).map((it) => Duty.parse(it)),
    },
    seats: makeSeats(clock),
    presence: {
      seen: async (id, at, expiresAt) => seen.put(id, at, { expiresAt }),
      seenAt: async (id) => seen.read(id),
    },
  };
};

/** The in-memory twin of the log of accesses. */
export const makeMemoryAccesses = () => {
  const entries: AccessEntry[] = [];
  return { entries, recordAccess: async (entry: AccessEntry) => void entries.push(entry) };
};
