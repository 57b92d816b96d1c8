import { describe, expect, it, vi } from 'vitest';
import { makeOutbox, type SendEntry, waitBefore } from '../../../web/hall/offline/outbox.ts';
import { nameOf, type OutboxEntry, soundEntries } from '../../../web/hall/offline/outbox-entry.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const erasure = (number: number, addedAt = 0): OutboxEntry => ({
  kind: 'erase-visit',
  visitId: id(number),
  token: 'token',
  addedAt,
});
const rating = (number: number, addedAt = 0): OutboxEntry => ({
  kind: 'rate',
  visitId: id(number),
  token: 'token',
  about: { kind: 'turn', turnId: id(number) },
  level: 2,
  addedAt,
});

/** Storage that outlives the outboxes that are made on it. */
const aStorage = () => {
  let text: string | undefined;
  return {
    read: () => text,
    write: (it: string) => {
      text = it;
    },
  };
};

const anOutbox = (
  send: SendEntry,
  kept = aStorage(),
  more: { alone?: (round: () => Promise<void>) => Promise<void> } = {},
) => makeOutbox({ kept, send, now: () => 1000, random: () => 0, ...more });

describe('the outbox', () => {
  it('sends each thing once, in order, and forgets it', async () => {
    const sent: string[] = [];
    const outbox = anOutbox(async (entry) => {
      sent.push(nameOf(entry));
      return 'done';
    });
    outbox.add(rating(1));
    outbox.add(rating(1));
    outbox.add(erasure(1));
    await vi.waitFor(() => expect(outbox.waiting()).toBe(0));
    expect(sent).toEqual([nameOf(rating(1)), nameOf(erasure(1))]);
    outbox.close();
  });

  it('keeps what cannot be sent over a reload, and sends it when the server is back', async () => {
    const kept = aStorage();
    const first = anOutbox(async () => 'not-reached', kept);
    first.add(erasure(1));
    await first.flush();
    expect(first.waiting()).toBe(1);
    first.close();

    const sent: OutboxEntry[] = [];
    const second = anOutbox(async (entry) => {
      sent.push(entry);
      return 'done';
    }, kept);
    await second.flush();
    await second.flush();
    expect(sent).toEqual([erasure(1)]);
    expect(second.waiting()).toBe(0);
    second.close();
  });

  it('lets nothing that the server cannot do hold up the rest, and tries nothing while it is not reached', async () => {
    let tries = 0;
    const outbox = anOutbox(async (entry) => {
      tries += 1;
      return nameOf(entry) === nameOf(erasure(1)) ? 'failing' : 'done';
    });
    outbox.add(erasure(1));
    outbox.add(erasure(2));
    await vi.waitFor(() => expect(outbox.waiting()).toBe(1));
    outbox.close();
    tries = 0;
    const kept = aStorage();
    kept.write(JSON.stringify([erasure(1), erasure(2), erasure(3)]));
    const unreached = anOutbox(async () => {
      tries += 1;
      return 'not-reached';
    }, kept);
    await unreached.flush();
    expect(tries).toBe(1);
    expect(unreached.waiting()).toBe(3);
    unreached.close();
  });

  it('drops what the server refuses for good', async () => {
    const outbox = anOutbox(async () => 'refused');
    outbox.add(erasure(1));
    await vi.waitFor(() => expect(outbox.waiting()).toBe(0));
    outbox.close();
  });

  it('waits longer from failure to failure, up to five minutes, and never in step with other screens', () => {
    expect([0, 1, 2, 3].map((it) => waitBefore(it, 0))).toEqual([2000, 4000, 8000, 16_000]);
    expect(waitBefore(20, 0)).toBe(300_000);
    expect(waitBefore(3, 1)).toBe(8000);
  });

  it('keeps no word of a visitor', () => {
    const withComment = { ...rating(1), comment: '态度不好' };
    expect(soundEntries([withComment], 0)).toEqual([rating(1)]);
  });

  it('is bounded: it forgets what is a day old, and ratings before erasures', () => {
    expect(soundEntries([erasure(1)], 24 * 3_600_000)).toEqual([]);
    const many = Array.from({ length: 150 }, (_, index) => [rating(index), erasure(index)]).flat();
    const kept = soundEntries(many, 0);
    expect(kept).toHaveLength(200);
    expect(kept.filter(({ kind }) => kind === 'erase-visit')).toHaveLength(150);
    expect(soundEntries('nonsense', 0)).toEqual([]);
  });
});
