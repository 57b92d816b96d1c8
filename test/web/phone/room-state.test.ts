import { describe, expect, it } from 'vitest';
import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import type { Message } from '#contract/handoff/message.ts';
import type { ServerFrame } from '#contract/live/frames.ts';
import { afterRoomEvent, emptyRoom, type RoomEvent } from '#web/shared/help/room-state.ts';

const handoffId = crypto.randomUUID();
const messageId = crypto.randomUUID();
const frame = (it: ServerFrame, at = 1000): RoomEvent => ({ kind: 'frame', frame: it, at });
const after = (...events: RoomEvent[]) => events.reduce(afterRoomEvent, emptyRoom);
const view: HandoffView = {
  handoffId,
  state: 'queued',
  mode: 'chat',
  orderedAt: '2026-11-23T02:00:00.000Z',
  ratable: false,
  lastMessage: 0,
  iceServers: [],
};
const message = (some: Partial<Message> = {}): ServerFrame => ({
  kind: 'message',
  handoffId,
  message: { number: 1, messageId, from: 'helper', at: '2026-11-23T02:01:00.000Z', text: '您好', ...some },
});
const said: RoomEvent = { kind: 'said', messageId, text: '我在' };

describe('a handoff as the page knows it', () => {
  it('takes its state from joining, from a change and from asking', () => {
    expect(after(frame({ kind: 'joined', handoff: view })).view).toEqual(view);
    expect(after(frame({ kind: 'handoff', handoff: { ...view, state: 'accepted' } })).view?.state).toBe('accepted');
    expect(after({ kind: 'view', view }).view).toEqual(view);
  });

  it('shows what was said at once, and once when it comes back numbered', () => {
    expect(after(said).unsent).toEqual([{ messageId, text: '我在' }]);
    const room = after(said, frame(message({ from: 'visitor', text: '我在' })));
    expect(room.unsent).toEqual([]);
    expect(room.messages).toHaveLength(1);
  });

  it('tells why something was not sent, until it is dropped', () => {
    const refused = after(said, frame({ kind: 'refused', why: 'not-now', messageId }));
    expect(refused.unsent).toEqual([{ messageId, text: '我在', refused: 'not-now' }]);
    expect(afterRoomEvent(refused, { kind: 'dropped', messageId }).unsent).toEqual([]);
  });

  it('knows that the helper types, until the helper has written', () => {
    const typing = after(frame({ kind: 'typing', handoffId, from: 'helper' }, 5000));
    expect(typing.typedAt).toBe(5000);
    expect(afterRoomEvent(typing, frame(message())).typedAt).toBe(0);
  });

  it('takes no notice of its own typing, reading and presence', () => {
    const own = after(
      frame({ kind: 'typing', handoffId, from: 'visitor' }),
      frame({ kind: 'read', handoffId, by: 'visitor', upTo: 3 }),
      frame({ kind: 'presence', handoffId, who: 'visitor', here: false }),
    );
    expect(own).toEqual(emptyRoom);
  });

  it('knows how far the helper has read, and whether the helper is there', () => {
    const away = after(
      frame({ kind: 'read', handoffId, by: 'helper', upTo: 3 }),
      frame({ kind: 'presence', handoffId, who: 'helper', here: false }),
    );
    expect(away).toMatchObject({ read: 3, helperHere: false });
    expect(afterRoomEvent(away, frame(message())).helperHere).toBe(true);
  });

  it('follows what the helper points at, and forgets it', () => {
    const at = { matter: 'food-business-permit', part: 'material', id: 'form' } as const;
    const pointed = after(frame({ kind: 'point', handoffId, at }));
    expect(pointed.pointed).toEqual(at);
    expect(afterRoomEvent(pointed, frame({ kind: 'point', handoffId })).pointed).toBeUndefined();
  });

  it('says that it is gone, and takes that back when it is seen again', () => {
    const gone = after({ kind: 'view', view }, { kind: 'gone' });
    expect(gone.gone).toBe(true);
    expect(afterRoomEvent(gone, { kind: 'view', view }).gone).toBe(false);
  });
});
