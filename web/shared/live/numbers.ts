import type { Message } from '#contract/handoff/message.ts';

/** Keeps the messages of watched handoffs in order: each comes out once, and a gap is noticed. */
export const makeNumbers = () => {
  const lasts = new Map<string, number>();

  return {
    watch: (handoffId: string, after: number) => {
      lasts.set(handoffId, Math.max(after, lasts.get(handoffId) ?? 0));
    },
    unwatch: (handoffId: string) => {
      lasts.delete(handoffId);
    },
    watched: () => [...lasts.keys()],
    last: (handoffId: string) => lasts.get(handoffId) ?? 0,
    /** What may be shown now; `lacking` when there is a message before these that has not come. */
    take: (handoffId: string, messages: readonly Message[]) => {
      const last = lasts.get(handoffId);
      // nobody follows this one: whoever listens sees that something came
      if (last === undefined) return { inOrder: [...messages], lacking: false };
      const inOrder: Message[] = [];
      let at = last;
      for (const message of [...messages].sort((one, other) => one.number - other.number)) {
        if (message.number !== at + 1) continue;
        inOrder.push(message);
        at += 1;
      }
      lasts.set(handoffId, at);
      return { inOrder, lacking: messages.some(({ number }) => number > at) };
    },
  };
};
