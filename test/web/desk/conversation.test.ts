import { describe, expect, it } from 'vitest';
import type { Message } from '#contract/handoff/message.ts';
import type { ServerFrame } from '#contract/live/frames.ts';
import { type Conversations, conversationOf, hear } from '../../../web/desk/state/conversation.ts';

const handoffId = '00000000-0000-4000-8000-000000000001';
const idOf = (number: number) => `10000000-0000-4000-8000-00000000000${number}`;
const message = (number: number, from: Message['from'] = 'visitor'): Message => ({
  ...{ number, messageId: idOf(number), from, at: '2026-11-22T08:00:00.000Z', text: `第 ${number} 句` },
});
const frame = (it: ServerFrame, at = 0) => ({ kind: 'frame', frame: it, at }) as const;
const after = (...heard: Parameters<typeof hear>[1][]) =>
  conversationOf(
    heard.reduce<Conversations>((all, it) => hear(all, it), {}),
    handoffId,
  );
const said = (number: number) =>
  ({
    kind: 'said',
    handoffId,
    unsent: { messageId: idOf(number), text: '好的', at: '2026-11-22T08:00:01.000Z' },
  }) as const;

describe('a conversation at the desk', () => {
  it('keeps messages in order, each once, however they come', () => {
    const twice = after(
      frame({ kind: 'message', handoffId, message: message(2) }),
      { kind: 'listed', handoffId, messages: [message(1), message(2)], readByVisitor: 0 },
      frame({ kind: 'message', handoffId, message: message(2) }),
    );
    expect(twice.messages.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('shows what was said as unsent until it comes back as kept', () => {
    expect(after(said(1)).unsent).toHaveLength(1);
    const kept = after(said(1), frame({ kind: 'message', handoffId, message: message(1, 'helper') }));
    expect(kept).toMatchObject({ unsent: [], messages: [{ number: 1 }] });
  });

  it('does not take a message for unsent that came back before', () => {
    expect(after(frame({ kind: 'message', handoffId, message: message(1, 'helper') }), said(1)).unsent).toEqual([]);
  });

  it('keeps a refused message with the reason, and drops it on request', () => {
    const refusal = frame({ kind: 'refused', why: 'not-now', messageId: idOf(1) });
    expect(after(said(1), refusal).unsent).toMatchObject([{ why: 'not-now' }]);
    expect(after(said(1), refusal, { kind: 'dropped', handoffId, messageId: idOf(1) }).unsent).toEqual([]);
  });

  it('never takes a read mark back', () => {
    const read = (upTo: number) => frame({ kind: 'read', handoffId, by: 'visitor', upTo });
    expect(after(read(3), read(2)).readByVisitor).toBe(3);
  });

  it('lets typing end by itself, and at once when the message is there', () => {
    const typing = frame({ kind: 'typing', handoffId, from: 'visitor' }, 1000);
    expect(after(typing).typingUntil).toBe(6000);
    expect(after(typing, frame({ kind: 'message', handoffId, message: message(1) })).typingUntil).toBe(0);
  });

  it('passes over what the helper itself did on another screen', () => {
    expect(after(frame({ kind: 'typing', handoffId, from: 'helper' }, 1000)).typingUntil).toBe(0);
  });
});
