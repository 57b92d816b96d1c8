/** Lets nothing through for a while after failures in a row. */
export type Breaker = { isOpen: (now: number) => boolean; succeeded: () => void; failed: (now: number) => void };

/** Half a minute: a visitor who waits in vain once is enough. */
const usual = { failures: 3, rest: 30_000 };

/** `failures` in a row open it for `rest` milliseconds; then calls try again, and the first that fails opens it again. */
export const makeBreaker = ({ failures, rest }: { failures: number; rest: number } = usual): Breaker => {
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
