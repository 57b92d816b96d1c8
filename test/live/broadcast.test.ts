import { expect, it } from 'vitest';
import { makeMemoryConnections } from '#adapters/local/memory-connections.ts';
import { makeBroadcast } from '#core/live/broadcast.ts';

const audience = { kind: 'staff', staffId: 'wang' } as const;

/** Three desks of one helper: one listens, one has ended, one cannot be reached just now. */
const threeDesks = async () => {
  const connections = makeMemoryConnections({ now: () => 0 });
  for (const connectionId of ['listens', 'ended', 'stuck'])
    await connections.put({ connectionId, audience, staffId: 'wang' }, 10);
  const sent: string[] = [];
  const trouble: unknown[] = [];
  const push = makeBroadcast({
    connections,
    sendFrame: async (connectionId) => {
      if (connectionId === 'stuck') throw new Error('try later');
      sent.push(connectionId);
      return connectionId === 'ended' ? 'gone' : 'sent';
    },
    onTrouble: (error) => trouble.push(error),
  });
  return { connections, push, sent, trouble };
};

it('reaches whoever listens, although another cannot be reached', async () => {
  const { push, sent, trouble } = await threeDesks();
  await push(audience, { kind: 'desk' });
  expect(sent).toContain('listens');
  expect(trouble).toEqual([new Error('try later')]);
});

it('forgets a connection that has ended, and no other', async () => {
  const { push, connections } = await threeDesks();
  await push(audience, { kind: 'desk' });
  expect(await connections.of(audience)).toEqual(['listens', 'stuck']);
});

it('takes nobody listening for no failure', async () => {
  const { push, trouble } = await threeDesks();
  await push({ kind: 'visitor', handoffId: 'a' }, { kind: 'desk' });
  expect(trouble).toEqual([]);
});

it('never fails whoever pushes, even when the registry is out of order', async () => {
  const trouble: unknown[] = [];
  const fails = async () => {
    throw new Error('no table');
  };
  const push = makeBroadcast({
    connections: { of: fails, remove: fails },
    sendFrame: async () => 'sent',
    onTrouble: (error) => trouble.push(error),
  });
  await expect(push(audience, { kind: 'desk' })).resolves.toBeUndefined();
  expect(trouble).toHaveLength(1);
});
