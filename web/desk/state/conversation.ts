import type { Message, Passage } from '#contract/handoff/message.ts';
import type { ServerFrame } from '#contract/live/frames.ts';

/** Said here and not kept yet; with `why` it was refused, and waits to be sent again or dropped. */
export type Unsent = { messageId: string; text: string; passage?: Passage; at: string; why?: string };

export type Conversation = {
  /** In order, without a gap. */
  messages: readonly Message[];
  unsent: readonly Unsent[];
  readByVisitor: number;
  /** Epoch milliseconds: until then the visitor counts as typing. */
  typingUntil: number;
  /** Whether the visitor's page is open; unknown at first. */
  isVisitorHere?: boolean;
};
export type Conversations = Readonly<Record<string, Conversation>>;

const empty: Conversation = { messages: [], unsent: [], readByVisitor: 0, typingUntil: 0 };
export const conversationOf = (all: Conversations, handoffId: string) => all[handoffId] ?? empty;

/** How long one `typing` frame holds, in milliseconds. */
const typingLasts = 5000;

export type Heard =
  | { kind: 'frame'; frame: ServerFrame; at: number }
  | { kind: 'said'; handoffId: string; unsent: Unsent }
  | { kind: 'dropped'; handoffId: string; messageId: string }
  | { kind: 'listed'; handoffId: string; messages: readonly Message[]; readByVisitor: number };

const merge = (held: readonly Message[], more: readonly Message[]) => {
  const known = new Set(held.map(({ number }) => number));
  const fresh = more.filter(({ number }) => !known.has(number));
  return fresh.length === 0 ? held : [...held, ...fresh].toSorted((one, other) => one.number - other.number);
};

const without = (unsent: readonly Unsent[], messageIds: readonly string[]) =>
  unsent.filter(({ messageId }) => !messageIds.includes(messageId));

const takeMessages = (it: Conversation, messages: readonly Message[]): Conversation => ({
  ...it,
  messages: merge(it.messages, messages),
  unsent: without(
    it.unsent,
    messages.map(({ messageId }) => messageId),
  ),
  // who writes has stopped typing
  typingUntil: messages.some(({ from }) => from === 'visitor') ? 0 : it.typingUntil,
});

const afterFrame = (it: Conversation, frame: ServerFrame, at: number): Conversation => {
  switch (frame.kind) {
    case 'message':
      return takeMessages(it, [frame.message]);
    case 'typing':
      return frame.from === 'visitor' ? { ...it, typingUntil: at + typingLasts } : it;
    case 'read':
      return frame.by === 'visitor' ? { ...it, readByVisitor: Math.max(it.readByVisitor, frame.upTo) } : it;
    case 'presence':
      return frame.who === 'visitor' ? { ...it, isVisitorHere: frame.here } : it;
    default:
      return it;
  }
};

/** A refusal names the message alone. */
const afterRefusal = (all: Conversations, { why, messageId }: Extract<ServerFrame, { kind: 'refused' }>) => {
  const found = Object.entries(all).find(([, { unsent }]) => unsent.some((it) => it.messageId === messageId));
  if (!found) return all;
  const [handoffId, it] = found;
  const unsent = it.unsent.map((one) => (one.messageId === messageId ? { ...one, why } : one));
  return { ...all, [handoffId]: { ...it, unsent } };
};

const changed = (all: Conversations, handoffId: string, change: (it: Conversation) => Conversation): Conversations => {
  const before = conversationOf(all, handoffId);
  const after = change(before);
  return after === before ? all : { ...all, [handoffId]: after };
};

/** The conversations after something was heard or said. */
export const hear = (all: Conversations, heard: Heard): Conversations => {
  if (heard.kind === 'said') {
    return changed(all, heard.handoffId, (it) =>
      it.messages.some(({ messageId }) => messageId === heard.unsent.messageId)
        ? it
        : { ...it, unsent: [...it.unsent, heard.unsent] },
    );
  }
  if (heard.kind === 'dropped')
    return changed(all, heard.handoffId, (it) => ({ ...it, unsent: without(it.unsent, [heard.messageId]) }));
  if (heard.kind === 'listed') {
    const readByVisitor = (it: Conversation) => Math.max(it.readByVisitor, heard.readByVisitor);
    return changed(all, heard.handoffId, (it) => ({
      ...takeMessages(it, heard.messages),
      readByVisitor: readByVisitor(it),
    }));
  }
  const { frame, at } = heard;
  if (frame.kind === 'refused') return afterRefusal(all, frame);
  return 'handoffId' in frame ? changed(all, frame.handoffId, (it) => afterFrame(it, frame, at)) : all;
};
