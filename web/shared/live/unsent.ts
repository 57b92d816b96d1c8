import type { SayInput } from '#contract/handoff/message.ts';

/** What was said and not yet kept, in the order in which it was said. */
export const makeUnsent = () => {
  const messages: SayInput[] = [];
  const underWay = new Map<string, ReturnType<typeof setTimeout>>();
  const tries = new Map<string, number>();
  const release = (messageId: string) => {
    clearTimeout(underWay.get(messageId));
    underWay.delete(messageId);
  };
  const releaseAll = () => {
    for (const messageId of [...underWay.keys()]) release(messageId);
  };
  const holds = (messageId: string) => messages.some((it) => it.messageId === messageId);

  return {
    add: (message: SayInput) => void messages.push(message),
    holds,
    /** False when it was not there any more. */
    remove: (messageId: string): boolean => {
      release(messageId);
      tries.delete(messageId);
      const held = holds(messageId);
      if (held) messages.splice(0, messages.length, ...messages.filter((it) => it.messageId !== messageId));
      return held;
    },
    /** Marks a message as under way for so long, and then asks what to do. */
    hold: (messageId: string, milliseconds: number, then: () => void) => {
      release(messageId);
      tries.set(messageId, (tries.get(messageId) ?? 0) + 1);
      underWay.set(messageId, setTimeout(then, milliseconds));
    },
    /** How often it was under way before. */
    tried: (messageId: string) => tries.get(messageId) ?? 0,
    release,
    releaseAll,
    /** The first message of each handoff, unless it is under way. */
    next: (): SayInput[] => {
      const firsts = new Map<string, SayInput>();
      for (const message of messages) if (!firsts.has(message.handoffId)) firsts.set(message.handoffId, message);
      return [...firsts.values()].filter(({ messageId }) => !underWay.has(messageId));
    },
    clear: () => {
      releaseAll();
      tries.clear();
      messages.length = 0;
    },
  };
};
