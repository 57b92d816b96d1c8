import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterSentence, aheadOf, joined, nothingFollowed, restAfter } from '#web/shared/conversation/followed.ts';
import { followVisit, type SentenceFrame } from '#web/shared/live/follow-visit.ts';
import type { OpenSocket } from '#web/shared/live/socket.ts';

const turnId = '22222222-2222-4222-8222-222222222222';
const sentence = (index: number, text: string, turn = turnId) => ({ turnId: turn, index, text });
const afterAll = (heard: readonly ReturnType<typeof sentence>[]) =>
  aheadOf(heard.reduce(afterSentence, nothingFollowed), turnId);

describe('what is heard of an answer ahead of it', () => {
  it('is taken in order, each sentence once', () => {
    expect(afterAll([sentence(0, '一。'), sentence(0, '一。'), sentence(1, '二。'), sentence(1, '二。')])).toEqual([
      '一。',
      '二。',
    ]);
    expect(afterAll([sentence(0, '一。'), sentence(1, '二。'), sentence(0, '一。')])).toEqual(['一。', '二。']);
  });

  it('has no gaps: what follows a sentence that was missed comes with the answer', () => {
    expect(afterAll([sentence(1, '二。')])).toEqual([]);
    expect(afterAll([sentence(0, '一。'), sentence(2, '三。')])).toEqual(['一。']);
  });

  it('begins anew with another first sentence, and with another turn', () => {
    expect(afterAll([sentence(0, '一。'), sentence(1, '二。'), sentence(0, '甲。')])).toEqual(['甲。']);
    expect(afterAll([sentence(0, '一。'), sentence(0, '甲。', 'another')])).toEqual([]);
  });

  it('is put together as the answer is, and only what comes after its beginning is left to tell', () => {
    expect([joined(['一。', '二。'], 'zh'), joined(['One.', 'Two.'], 'en')]).toEqual(['一。二。', 'One. Two.']);
    expect(restAfter('One.', 'One. Two.')).toBe('Two.');
    expect(restAfter('一。', '一。')).toBe('');
    expect(restAfter('一。', '甲。')).toBeUndefined();
    expect(restAfter(undefined, '甲。')).toBeUndefined();
  });
});

describe('following a visit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const visit = { visitId: '11111111-1111-4111-8111-111111111111', token: 'a token' };
  const address = 'ws://hall/live';

  it('joins with the visit and its token, and hears its sentences until it is stopped', async () => {
    const [sent, heard]: [string[], SentenceFrame[]] = [[], []];
    let hears: Parameters<OpenSocket>[1] | undefined;
    let closed = false;
    const openSocket: OpenSocket = (_address, given) => {
      hears = given;
      return { send: (text) => void sent.push(text), close: () => (closed = true) };
    };
    const stop = followVisit(visit, (it) => heard.push(it), { address, openSocket });
    await vi.advanceTimersByTimeAsync(0);
    hears?.opened();
    expect(sent.map((it) => JSON.parse(it))).toEqual([{ kind: 'join', ...visit }]);
    const frame = { kind: 'sentence', ...sentence(0, '一。') } as const;
    for (const it of [{ kind: 'joined' }, frame, { ...frame, index: -1 }]) hears?.heard(JSON.stringify(it));
    expect(heard).toEqual([frame]);
    stop();
    expect(closed).toBe(true);
  });

  it('tries again later, and breaks nothing, where no socket can be opened', async () => {
    const openSocket = vi.fn<OpenSocket>(() => {
      throw new Error('no sockets here');
    });
    const stop = followVisit(visit, () => {}, { address, openSocket });
    await vi.advanceTimersByTimeAsync(2000);
    expect(openSocket.mock.calls.length).toBeGreaterThan(1);
    stop();
  });
});
