import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveAddress } from '#web/shared/live/address.ts';
import { makeLivePage, message } from './a-live-server.ts';

const handoffId = randomUUID();
let page: ReturnType<typeof makeLivePage>;
beforeEach(() => {
  vi.useFakeTimers();
  page = makeLivePage(handoffId);
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

describe('a live connection', () => {
  it('begins with joining, and asks for the messages of its handoff', async () => {
    await page.open();
    await page.join();
    expect(page.server.latest().heard).toEqual([
      { kind: 'join', token: 'a token', handoffId },
      { kind: 'resume', handoffId, after: 0 },
    ]);
    expect(page.states).toEqual(['live']);
  });

  it('comes back after a loss, later with every attempt, and goes on from the last message', async () => {
    await page.open();
    await page.join();
    page.server.latest().say({ kind: 'message', handoffId, message: message(1) });
    page.server.latest().drop();
    await vi.advanceTimersByTimeAsync(499);
    expect(page.server.sockets).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.server.sockets).toHaveLength(2);
    page.server.latest().drop();
    await vi.advanceTimersByTimeAsync(999);
    expect(page.server.sockets).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    await page.join();
    expect(page.sent('resume')).toEqual([{ kind: 'resume', handoffId, after: 1 }]);
    expect(page.states).toEqual(['live', 'away', 'live']);
  });

  it('notices a connection that answers no more', async () => {
    await page.open();
    await page.join();
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(page.sent('ping')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(8000);
    expect(page.states.at(-1)).toBe('away');
  });

  it('goes on when the other side answers', async () => {
    await page.open();
    await page.join();
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    page.server.latest().say({ kind: 'pong' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.states).toEqual(['live']);
    expect(page.server.sockets).toHaveLength(1);
  });

  it('asks once for a newer token when it is refused, and then says so and rests', async () => {
    const token = vi.fn(async () => 'a token');
    await page.open({ token });
    for (let at = 0; at < 2; at += 1) {
      page.server.latest().open();
      page.server.latest().say({ kind: 'refused', why: 'invalid-token' });
      await vi.advanceTimersByTimeAsync(500);
    }
    await vi.advanceTimersByTimeAsync(600_000);
    expect(token).toHaveBeenCalledTimes(2);
    expect(page.states.at(-1)).toBe('refused');
    expect(page.server.sockets).toHaveLength(2);
  });

  it('ends for good when it is closed', async () => {
    (await page.open()).close();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(page.server.sockets).toHaveLength(1);
    expect(page.states).toEqual(['closed']);
  });
});

describe('messages', () => {
  it('are shown in order and once, whatever the connection makes of them', async () => {
    await page.open();
    await page.join();
    const [one, two, three] = [message(1), message(2), message(3)];
    page.server.latest().say({ kind: 'message', handoffId, message: one });
    page.server.latest().say({ kind: 'message', handoffId, message: three });
    expect(page.shown()).toEqual([1]);
    expect(page.sent('resume').at(-1)).toEqual({ kind: 'resume', handoffId, after: 1 });
    page.server.latest().say({ kind: 'resumed', handoffId, messages: [two, three], more: false });
    page.server.latest().say({ kind: 'message', handoffId, message: two });
    expect(page.shown()).toEqual([1, 2, 3]);
  });

  it('are asked for until there are no more', async () => {
    await page.open();
    await page.join();
    page.server.latest().say({ kind: 'resumed', handoffId, messages: [message(1), message(2)], more: true });
    expect(page.sent('resume').at(-1)).toEqual({ kind: 'resume', handoffId, after: 2 });
    page.server.latest().say({ kind: 'resumed', handoffId, messages: [message(3)], more: false });
    expect(page.sent('resume')).toHaveLength(2);
    expect(page.shown()).toEqual([1, 2, 3]);
  });

  it('of a handoff that nobody watches are heard as they come', async () => {
    await page.open();
    await page.join();
    page.server.latest().say({ kind: 'message', handoffId: randomUUID(), message: message(7) });
    expect(page.shown()).toEqual([7]);
    expect(page.sent('resume')).toHaveLength(1);
  });
});

describe('frames of the moment', () => {
  it('are sent when there is a connection, and forgotten when there is none', async () => {
    const { send } = await page.open();
    expect(send({ kind: 'typing', handoffId })).toBe(false);
    await page.join();
    expect(send({ kind: 'typing', handoffId })).toBe(true);
    expect(page.sent('typing')).toHaveLength(1);
  });
});

it('finds the live connection at the page’s own origin', () => {
  expect(liveAddress({ protocol: 'https:', host: 'hall.example' })).toBe('wss://hall.example/live');
  expect(liveAddress({ protocol: 'http:', host: 'localhost:3000' })).toBe('ws://localhost:3000/live');
});
