import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import type { Message } from '#contract/handoff/message.ts';
import type { Pointed, ServerFrame } from '#contract/live/frames.ts';

/** A message of one's own that has not come back numbered yet. */
export type Unsent = { messageId: string; text: string; refused?: string };

/** All that is known of a handoff while the page is open. */
export type RoomState = {
  view: HandoffView | undefined;
  messages: readonly Message[];
  unsent: readonly Unsent[];
  /** How far the helper has read. */
  read: number;
  /** When the helper was last seen typing, in epoch milliseconds. */
  typedAt: number;
  helperHere: boolean;
  pointed: Pointed | undefined;
  /** True when the server does not show it to this page any more. */
  gone: boolean;
};

export type RoomEvent =
  | { kind: 'frame'; frame: ServerFrame; at: number }
  | { kind: 'view'; view: HandoffView }
  | { kind: 'gone' }
  | { kind: 'said'; messageId: string; text: string }
  | { kind: 'dropped'; messageId: string };

export const emptyRoom: RoomState = {
  view: undefined,
  messages: [],
  unsent: [],
  read: 0,
  typedAt: 0,
  helperHere: true,
  pointed: undefined,
  gone: false,
};

const withMessage = (room: RoomState, message: Message): RoomState => ({
  ...room,
  helperHere: message.from === 'helper' ? true : room.helperHere,
  messages: [...room.messages, message],
  unsent: room.unsent.filter((it) => it.messageId !== message.messageId),
  typedAt: message.from === 'helper' ? 0 : room.typedAt,
});

const afterFrame = (room: RoomState, frame: ServerFrame, at: number): RoomState => {
  switch (frame.kind) {
    case 'joined':
      return frame.handoff ? { ...room, view: frame.handoff } : room;
    case 'handoff':
      return { ...room, view: frame.handoff };
    case 'message':
      return withMessage(room, frame.message);
    case 'refused':
      return {
        ...room,
        unsent: room.unsent.map((it) => (it.messageId === frame.messageId ? { ...it, refused: frame.why } : it)),
      };
    case 'typing':
      return frame.from === 'helper' ? { ...room, typedAt: at } : room;
    case 'read':
      return frame.by === 'helper' ? { ...room, read: frame.upTo } : room;
    case 'presence':
      return frame.who === 'helper' ? { ...room, helperHere: frame.here } : room;
    case 'point':
      return { ...room, pointed: frame.at };
    default:
      return room;
  }
};

/** What is known after an event. Pure. */
export const afterRoomEvent = (room: RoomState, event: RoomEvent): RoomState => {
  switch (event.kind) {
    case 'frame':
      return afterFrame(room, event.frame, event.at);
    case 'view':
      return { ...room, view: event.view, gone: false };
    case 'gone':
      return { ...room, gone: true };
    case 'said':
      return { ...room, unsent: [...room.unsent, { messageId: event.messageId, text: event.text }] };
    case 'dropped':
      return { ...room, unsent: room.unsent.filter((it) => it.messageId !== event.messageId) };
  }
};
