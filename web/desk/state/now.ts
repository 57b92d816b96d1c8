import { useSyncExternalStore } from 'react';

let now = Date.now();
const watching = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

const watch = (changed: () => void) => {
  watching.add(changed);
  now = Date.now();
  ticking ??= setInterval(() => {
    now = Date.now();
    for (const it of watching) it();
  }, 1000);
  return () => {
    watching.delete(changed);
    if (watching.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
};

/** The time in epoch milliseconds, anew every second; one clock for the whole page. */
export const useNow = () => useSyncExternalStore(watch, () => now);
