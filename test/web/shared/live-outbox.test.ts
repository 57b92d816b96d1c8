import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#core/result.ts';
import type { ByHttp } from '#web/shared/live/by-http.ts';
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

describe('what is said', () => {
  it('goes out one after another, so that it is kept in that order', async () => {
    const { say } = await page.open();
    await page.join();
    const [first, second] = [say(handoffId, '第一句'), say(handoffId, '第二句')];
    expect(page.sent('say').map((it) => it.messageId)).toEqual([first]);
    page.server.latest().say({ kind: 'kept', handoffId, messageId: first, number: 1 });
    expect(page.sent('say').map((it) => it.messageId)).toEqual([first, second]);
  });

  it('before there is a connection goes out with the first, and after a loss again under the same id', async () => {
    const { say } = await page.open();
    const id = say(handoffId, '在吗？');
    await page.join();
    expect(page.sent('say')).toMatchObject([{ messageId: id }]);
    page.server.latest().drop();
    await vi.advanceTimersByTimeAsync(1000);
    await page.join();
    expect(page.sent('say')).toMatchObject([{ messageId: id }]);
    page.server.latest().say({ kind: 'kept', handoffId, messageId: id, number: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent('say')).toHaveLength(1);
  });

  it('is said again when no acknowledgement comes, more slowly each time', async () => {
    const { say } = await page.open();
    await page.join();
    say(handoffId, '在吗？');
    await vi.advanceTimersByTimeAsync(8000);
    page.server.latest().say({ kind: 'pong' });
    expect(page.sent('say')).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(15_999);
    expect(page.sent('say')).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.sent('say')).toHaveLength(3);
  });

  it('is acknowledged by its own message too', async () => {
    const { say } = await page.open();
    await page.join();
    const id = say(handoffId, '好的');
    page.server.latest().say({ kind: 'message', handoffId, message: message(1, 'visitor', id) });
    await vi.advanceTimersByTimeAsync(7000);
    expect(page.sent('say')).toHaveLength(1);
  });

  it('is told as refused when it never can be said, and tried again when it could', async () => {
    const { say } = await page.open();
    await page.join();
    const id = say(handoffId, '好的');
    page.server.latest().say({ kind: 'refused', why: 'too-busy', messageId: id });
    expect(page.frames.some(({ kind }) => kind === 'refused')).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.sent('say')).toHaveLength(2);
    page.server.latest().say({ kind: 'refused', why: 'not-now', messageId: id });
    expect(page.frames.at(-1)).toEqual({ kind: 'refused', why: 'not-now', messageId: id });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent('say')).toHaveLength(2);
  });
});

describe('without a connection', () => {
  it('messages travel by HTTP, and none is shown twice when the connection is back', async () => {
    const said: string[] = [];
    const mine = message(2, 'visitor');
    const byHttp: ByHttp = {
      say: async ({ messageId }) => {
        said.push(messageId);
        return ok({ messageId, number: 2 });
      },
      messagesAfter: async (_, after) =>
        ok({ messages: [message(1), mine].filter(({ number }) => number > after), readByVisitor: 0, readByHelper: 0 }),
    };
    const { say } = await page.open({ byHttp });
    page.server.latest().drop();
    const id = say(handoffId, '好的');
    await page.settle();
    expect(said).toEqual([id]);
    expect(page.frames).toContainEqual({ kind: 'kept', handoffId, messageId: id, number: 2 });
    await vi.advanceTimersByTimeAsync(500);
    page.server.latest().drop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(page.shown()).toEqual([1, 2]);
    await page.join();
    page.server.latest().say({ kind: 'resumed', handoffId, messages: [mine], more: false });
    expect(page.shown()).toEqual([1, 2]);
    expect(page.sent('resume').at(-1)).toMatchObject({ after: 2 });
  });

  it('a final refusal by HTTP is told, a lost call is repeated', async () => {
    const failures = ['unreachable', 'not-now'] as const;
    let calls = 0;
    const byHttp: ByHttp = {
      say: async () => fail({ kind: failures[calls++] ?? 'not-now' }),
      messagesAfter: async () => fail({ kind: 'unreachable' }),
    };
    const { say } = await page.open({ byHttp });
    page.server.latest().drop();
    const id = say(handoffId, '好的');
    await vi.advanceTimersByTimeAsync(1200);
    expect(page.frames).toContainEqual({ kind: 'refused', why: 'not-now', messageId: id });
    expect(calls).toBe(2);
  });
});
