import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDynamoConnections } from '#adapters/aws/dynamo-connections.ts';
import { openTable, type Table } from '#adapters/aws/open-table.ts';
import { type EmbeddedTable, startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { makeMemoryConnections } from '#adapters/local/memory-connections.ts';
import type { Connections } from '#core/live/push.ts';

const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
const noon = Date.parse('2026-11-25T04:00:00Z');
let embedded: EmbeddedTable;
let table: Table;
let now = noon;
const clock = { now: () => now };

beforeAll(async () => {
  embedded = await startEmbeddedTable(folder, 'connections');
  table = openTable({ name: 'connections', endpoint: embedded.endpoint });
});
afterAll(async () => {
  table.client.destroy();
  await embedded.close();
  rmSync(folder, { recursive: true });
});

const inAnHour = () => Math.floor(now / 1000) + 3600;
const ofVisitor = () => {
  const handoffId = randomUUID();
  const connectionId = `${randomUUID().slice(0, 13)}=`;
  return { connectionId, audience: { kind: 'visitor', handoffId } as const, visitId: randomUUID() };
};
const ofHelper = (id: string, hall: string) => ({
  connectionId: randomUUID(),
  audience: { kind: 'desk', hall } as const,
  staffId: id,
  staff: { id, name: '小王', roles: ['helper' as const], teams: ['general-help'] },
  hall,
});

const registries: [string, () => Connections][] = [
  ['in memory', () => makeMemoryConnections(clock)],
  ['in DynamoDB', () => makeDynamoConnections(table, clock)],
];

describe.each(registries)('the registry of connections %s', (_name, make) => {
  it('gives a connection back as it was put, and a later put takes its place', async () => {
    const connections = make();
    const joined = ofVisitor();
    expect(await connections.read(joined.connectionId)).toBeUndefined();
    await connections.put({ connectionId: joined.connectionId }, inAnHour());
    expect(await connections.read(joined.connectionId)).toEqual({ connectionId: joined.connectionId });
    await connections.put(joined, inAnHour());
    expect(await connections.read(joined.connectionId)).toEqual(joined);
  });

  it('finds a visitor under the handoff, and staff both by name and at the desk of the hall', async () => {
    const connections = make();
    const [visitor, hall, id] = [ofVisitor(), `hall-${randomUUID()}`, randomUUID()];
    const [one, other] = [ofHelper(id, hall), ofHelper(randomUUID(), hall)];
    for (const each of [visitor, one, other]) await connections.put(each, inAnHour());
    expect(await connections.of(visitor.audience)).toEqual([visitor.connectionId]);
    expect(await connections.of({ kind: 'staff', staffId: id })).toEqual([one.connectionId]);
    expect((await connections.of({ kind: 'desk', hall })).sort()).toEqual(
      [one.connectionId, other.connectionId].sort(),
    );
    expect(await connections.of({ kind: 'desk', hall: 'another' })).toEqual([]);
  });

  it('finds who follows a visit under the visit, and not under a handoff of the same name', async () => {
    const connections = make();
    const [visitId, connectionId] = [randomUUID(), randomUUID()];
    await connections.put({ connectionId, audience: { kind: 'visit', visitId }, visitId }, inAnHour());
    expect(await connections.of({ kind: 'visit', visitId })).toEqual([connectionId]);
    expect(await connections.of({ kind: 'visitor', handoffId: visitId })).toEqual([]);
    await connections.remove(connectionId);
    expect(await connections.of({ kind: 'visit', visitId })).toEqual([]);
  });

  it('knows every connection of one person, and forgets the one that is removed', async () => {
    const connections = make();
    const [hall, id] = [`hall-${randomUUID()}`, randomUUID()];
    const [desk, tablet] = [ofHelper(id, hall), ofHelper(id, hall)];
    for (const each of [desk, tablet]) await connections.put(each, inAnHour());
    expect(await connections.of({ kind: 'staff', staffId: id })).toHaveLength(2);
    await connections.remove(desk.connectionId);
    await connections.remove(desk.connectionId);
    expect(await connections.of({ kind: 'staff', staffId: id })).toEqual([tablet.connectionId]);
    expect(await connections.of({ kind: 'desk', hall })).toEqual([tablet.connectionId]);
    expect(await connections.read(desk.connectionId)).toBeUndefined();
  });

  it('forgets what has expired, since a connection may die unseen', async () => {
    const connections = make();
    const visitor = ofVisitor();
    await connections.put(visitor, Math.floor(now / 1000) + 10);
    expect(await connections.of(visitor.audience)).toHaveLength(1);
    now += 10_000;
    expect(await connections.of(visitor.audience)).toEqual([]);
    expect(await connections.read(visitor.connectionId)).toBeUndefined();
  });
});
