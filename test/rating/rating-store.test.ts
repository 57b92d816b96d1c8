import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeDynamoCorrections } from '#adapters/aws/dynamo-corrections.ts';
import { makeDynamoRatings } from '#adapters/aws/dynamo-ratings.ts';
import { openTable, type Table } from '#adapters/aws/open-table.ts';
import { type EmbeddedTable, startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import type { CorrectionRecord, CorrectionStore } from '#core/correction/correction-ports.ts';
import type { RatingStore } from '#core/rating/rating-ports.ts';
import type { RatingRecord } from '#core/rating/rating-record.ts';
import { noon } from '../visit/sample-records.ts';
import { makeMemoryCorrections, makeMemoryRatings } from './memory-ratings.ts';

const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
let embedded: EmbeddedTable;
let table: Table;
let now = noon;
const clock = { now: () => now };
const inAnHour = noon / 1000 + 3600;
const taken = { ok: false, failure: { kind: 'number-taken' } };

beforeAll(async () => {
  embedded = await startEmbeddedTable(folder, 'ratings');
  table = openTable({ name: 'ratings', endpoint: embedded.endpoint });
});
afterAll(async () => {
  table.client.destroy();
  await embedded.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  now = noon;
});

const recordOf = (number = 0, changes: Partial<RatingRecord['after']> = {}): RatingRecord => {
  const ratingId = changes.ratingId ?? `handoff-${randomUUID()}`;
  const after: RatingRecord['after'] = {
    ...{ ratingId, hall: 'sample', month: '2026-11', at: noon, about: { kind: 'handoff', handoffId: randomUUID() } },
    ...{ level: 5, release: 'r1', reachable: false, followUp: 'open', followUpBy: '2026-12-16', lapsed: false },
    history: [],
    ...changes,
  };
  const event = { kind: 'rated', by: { kind: 'visitor' }, rating: after } as const;
  return { ratingId, number, at: noon, event, after, expiresAt: inAnHour };
};

const stores: [string, () => RatingStore][] = [
  ['in memory', () => makeMemoryRatings(clock)],
  ['in DynamoDB', () => makeDynamoRatings(table, clock)],
];

describe.each(stores)('ratings %s', (_name, open) => {
  it('are claimed by exactly one of many writers, and read back as written', async () => {
    const { ratings } = open();
    const record = recordOf();
    const writers = ([1, 2, 3, 4, 5] as const).map((level) => ({ ...record, after: { ...record.after, level } }));
    const appended = await Promise.all(writers.map((it) => ratings.append(it)));
    expect(appended.filter(({ ok }) => ok)).toHaveLength(1);
    expect(appended).toContainEqual(taken);
    const winner = writers[appended.findIndex(({ ok }) => ok)];
    expect(await ratings.readLatest(record.ratingId)).toEqual(winner);
    await ratings.append({ ...record, number: 1 });
    expect(await ratings.readLatest(record.ratingId)).toMatchObject({ number: 1 });
  });

  it('are listed by month, and an older copy does not replace a later one', async () => {
    const { byMonth } = open();
    const hall = `hall-${randomUUID()}`;
    const first = recordOf(0, { hall });
    const later = recordOf(2, { hall, ratingId: first.ratingId, followUp: 'settled' });
    const december = recordOf(0, { hall, month: '2026-12' });
    for (const record of [later, first, december]) await byMonth.keep(record);
    expect(await byMonth.list(hall, '2026-11')).toEqual([later]);
    expect(await byMonth.list(hall, '2026-12')).toEqual([december]);
  });

  it('keep the first comment until it is removed', async () => {
    const { comments } = open();
    const { after } = recordOf(0, { hall: `hall-${randomUUID()}` });
    await comments.keep(after, '慢', inAnHour);
    await comments.keep(after, '快', inAnHour);
    expect(await comments.read(after)).toBe('慢');
    expect(await comments.list(after.hall, after.month)).toEqual([{ ratingId: after.ratingId, comment: '慢' }]);
    await comments.remove(after);
    expect(await comments.read(after)).toBeUndefined();
  });

  it('know which visit gave them', async () => {
    const { ofVisit } = open();
    const visitId = randomUUID();
    await ofVisit.add(visitId, 'turn-a', inAnHour);
    await ofVisit.add(visitId, 'turn-a', inAnHour);
    await ofVisit.add(visitId, 'turn-b', inAnHour);
    expect(await ofVisit.list(visitId)).toEqual(['turn-a', 'turn-b']);
    await ofVisit.remove(visitId, 'turn-a');
    expect(await ofVisit.list(visitId)).toEqual(['turn-b']);
  });

  it('keep the latest counts of a month', async () => {
    const { figures } = open();
    const hall = `hall-${randomUUID()}`;
    const counts = { month: '2026-11', byLevel: [1, 0, 0, 0, 0], countedAt: noon };
    const later = { ...counts, byLevel: [2, 0, 0, 0, 0], countedAt: noon + 1 };
    for (const it of [later, counts]) await figures.keep(hall, it);
    expect(await figures.list(hall)).toEqual([later]);
  });

  it('are absent once they have expired', async () => {
    const { ratings, byMonth, comments } = open();
    const record = recordOf(0, { hall: `hall-${randomUUID()}` });
    await ratings.append(record);
    await byMonth.keep(record);
    await comments.keep(record.after, '慢', inAnHour);
    now = inAnHour * 1000;
    expect(await ratings.readLatest(record.ratingId)).toBeUndefined();
    expect(await byMonth.list(record.after.hall, '2026-11')).toEqual([]);
    expect(await comments.read(record.after)).toBeUndefined();
  });
});

const correctionStores: [string, () => CorrectionStore][] = [
  ['in memory', () => makeMemoryCorrections(clock)],
  ['in DynamoDB', () => makeDynamoCorrections(table, clock)],
];

const proposed = (at = '2026-11-22T12:00:00.000Z'): CorrectionRecord => ({
  number: 0,
  after: {
    ...{ correctionId: randomUUID(), at, by: 'sample-li', question: '狗证', said: '不知道', release: 'r1' },
    ...{ right: { kind: 'none' }, state: 'proposed' },
  },
  expiresAt: inAnHour,
});

describe.each(correctionStores)('corrections %s', (_name, open) => {
  it('are decided by exactly one of two', async () => {
    const { corrections } = open();
    const record = proposed();
    await corrections.append(record);
    const decisions = (['approved', 'rejected'] as const).map((state) => ({
      ...record,
      number: 1,
      after: { ...record.after, state },
    }));
    const appended = await Promise.all(decisions.map((it) => corrections.append(it)));
    expect(appended.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = decisions[appended.findIndex(({ ok }) => ok)];
    expect(await corrections.readLatest(record.after.correctionId)).toEqual(winner);
  });

  it('are listed latest first, as they stand, up to a limit', async () => {
    const { ofHall } = open();
    const hall = `hall-${randomUUID()}`;
    const [old, young] = [proposed(), proposed('2026-11-22T13:00:00.000Z')];
    const decided = { ...old, number: 1, after: { ...old.after, state: 'approved' as const } };
    for (const record of [young, decided, old]) await ofHall.keep(hall, record);
    expect(await ofHall.list(hall, 10)).toEqual([young, decided]);
    expect(await ofHall.list(hall, 1)).toEqual([young]);
  });
});
