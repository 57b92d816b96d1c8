/** Lets nothing through for a while after failures in a row. */
export type Breaker = { isOpen: (now: number) => boolean; succeeded: () => void; failed: (now: number) => void };

/** `failures` in a row open it for `rest` milliseconds; then one call tries again. */
export const makeBreaker = ({ failures, rest }: { failures: number; rest: number }): Breaker => {
  let count = 0;
  let until = 0;
  return {
    isOpen: (now) => now < until,
    succeeded: () => {
      count = 0;
      until = 0;
    },
    failed: (now) => {
      count += 1;
      if (count >= failures) until = now + rest;
    },
  };
};
