import type { Clock } from '#web/hall/voice/speak/voice.ts';

/** A clock that a test moves; whatever promises follow from a moment are settled before the next one. */
export const makeClock = () => {
  let now = 0;
  const timers = new Set<{ at: number; run: () => void }>();
  const settle = async () => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };
  const clock: Clock = {
    now: () => now,
    after: (wait, run) => {
      const timer = { at: now + wait, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const forward = async (by: number) => {
    const end = now + by;
    await settle();
    for (;;) {
      const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      timers.delete(next);
      now = next.at;
      next.run();
      await settle();
    }
    now = end;
  };
  return { clock, forward };
};
