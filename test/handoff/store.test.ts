import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { HandoffRecord } from '#core/handoff/handoff-event.ts';
import { noon } from '../visit/sample-records.ts';
import { aHandoff } from './a-handoff.ts';
import { everyStore, inAnHour } from './every-store.ts';

const { stores, setNow } = everyStore();

const recordOf = (handoffId: string, number: number, hall = 'sample'): HandoffRecord => ({
  handoffId,
  number,
  at: noon + number,
  event: { kind: 'noted', by: { kind: 'staff', id: `h${number}` } },
  after: { ...aHandoff(), handoffId, hall },
  expiresAt: inAnHour,
});
describe.each(stores)('handoffs kept %s', (_name, makeStore) => {
  it('are logs: the latest is the one of the largest number, and all come in order', async () => {
    const { log } = makeStore();
    const id = randomUUID();
    const records = Array.from({ length: 12 }, (_, number) => recordOf(id, number));
    for (const record of records) expect(await log.append(record)).toEqual({ ok: true });
    expect(await log.readLatest(id)).toEqual(records[11]);
    expect(await log.readAll(id)).toEqual(records);
    expect(await log.readLatest(randomUUID())).toBeUndefined();
  });

  it('give a number to exactly one of twenty who claim it at once', async () => {
    const { log } = makeStore();
    const id = randomUUID();
    const records = Array.from({ length: 20 }, (_, at) => ({ ...recordOf(id, 1), at: noon + at }));
    const outcomes = await Promise.all(records.map(log.append));
    const winners = records.filter((_, at) => outcomes[at]?.ok);
    expect(winners).toHaveLength(1);
    expect(await log.readLatest(id)).toEqual(winners[0]);
  });

  it('are absent once they have expired', async () => {
    const { log, open } = makeStore();
    const record = recordOf(randomUUID(), 0, 'h-expiry');
    await log.append(record);
    await open.keep(record);
    setNow(inAnHour * 1000);
    expect(await log.readLatest(record.handoffId)).toBeUndefined();
    expect(await open.list('h-expiry')).toEqual([]);
    setNow(noon);
  });

  it('are listed by hall with the latest copy, whichever came last', async () => {
    const { open } = makeStore();
    const hall = `h-${randomUUID()}`;
    const id = randomUUID();
    await open.keep(recordOf(id, 2, hall));
    await open.keep(recordOf(id, 1, hall));
    expect((await open.list(hall)).map(({ number }) => number)).toEqual([2]);
    await open.keep(recordOf(id, 3, hall));
    expect((await open.list(hall)).map(({ number }) => number)).toEqual([3]);
    await open.remove(hall, id);
    expect(await open.list(hall)).toEqual([]);
  });

  it('are listed by visit, and by the day on which they were closed', async () => {
    const { ofVisit, closed } = makeStore();
    const [visitId, one, other] = [randomUUID(), randomUUID(), randomUUID()];
    await ofVisit.add(visitId, one, inAnHour);
    await ofVisit.add(visitId, one, inAnHour);
    await ofVisit.add(visitId, other, inAnHour);
    expect(new Set(await ofVisit.list(visitId))).toEqual(new Set([one, other]));
    await ofVisit.remove(visitId, one);
    expect(await ofVisit.list(visitId)).toEqual([other]);
    const hall = `h-${one}`;
    await closed.add('2026-11-22', recordOf(one, 5, hall));
    expect(await closed.list(hall, '2026-11-22')).toEqual([recordOf(one, 5, hall)]);
    expect(await closed.list(hall, '2026-11-23')).toEqual([]);
  });
});

describe.each(stores)('seats kept %s', (_name, makeStore) => {
  const seat = (handoffId: string, mode = 'home-visit') => {
    return { hall: 'sample', mode, start: noon, seats: 2, handoffId, expiresAt: inAnHour };
  };

  it('go to as many handoffs as there are, and to each once', async () => {
    const { seats } = makeStore();
    const mode = `m-${randomUUID()}`;
    const ids = Array.from({ length: 8 }, () => randomUUID());
    const claims = await Promise.all(ids.map((id) => seats.claim(seat(id, mode))));
    const winners = ids.filter((_, at) => claims[at]?.ok);
    expect(winners).toHaveLength(2);
    for (const id of winners) expect(await seats.claim(seat(id, mode))).toEqual({ ok: true });
    expect(await seats.taken('sample', mode, noon, noon)).toEqual(new Map([[noon, 2]]));

    await seats.release(seat(winners[0] ?? '', mode));
    expect((await seats.taken('sample', mode, noon - 1, noon + 1)).get(noon)).toBe(1);
    expect(await seats.claim(seat(randomUUID(), mode))).toEqual({ ok: true });
  });

  it('are free again when a reservation has run out', async () => {
    const { seats } = makeStore();
    const mode = `m-${randomUUID()}`;
    for (const id of [randomUUID(), randomUUID()])
      await seats.claim({ ...seat(id, mode), expiresAt: noon / 1000 + 10 });
    setNow(noon + 11_000);
    expect(await seats.taken('sample', mode, noon, noon)).toEqual(new Map());
    expect(await seats.claim(seat(randomUUID(), mode))).toEqual({ ok: true });
    setNow(noon);
  });
});

describe.each(stores)('the board and the line kept %s', (_name, makeStore) => {
  it('tell who is on duty by the latest word, and when a visitor was last seen', async () => {
    const { duty, presence } = makeStore();
    const hall = `h-${randomUUID()}`;
    const entry = { helper: 'h1', status: 'on' as const, since: noon, seenAt: noon };
    await duty.put(hall, entry);
    await duty.put(hall, { ...entry, status: 'away', missed: 2 });
    expect(await duty.list(hall)).toEqual([{ ...entry, status: 'away', missed: 2 }]);
    const id = randomUUID();
    expect(await presence.seenAt(id)).toBeUndefined();
    await presence.seen(id, noon, inAnHour);
    expect(await presence.seenAt(id)).toBe(noon);
  });
});
