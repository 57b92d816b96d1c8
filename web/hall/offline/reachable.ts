/** Whether the server can be reached, and what speaks for it. Times in milliseconds. */
export type Reachable = {
  reachable: boolean;
  /** Replies of the same kind in a row: failures above zero, successes below. */
  failures: number;
  successes: number;
  /** When it changed, as far as that matters. */
  changes: readonly number[];
};

export const atFirst: Reachable = { reachable: true, failures: 0, successes: 0, changes: [] };

/** A network that came and went so often within this time is believed only after several good replies in a row. */
const flapping = { within: 120_000, changes: 3, successes: 3 };
/** One lost reply is none. */
const failuresToLose = 2;

const changesNow = ({ changes }: Reachable, at: number) => changes.filter((it) => at - it < flapping.within);

/** What follows from one reply of the server, or from its absence. */
export const afterReply = (state: Reachable, replied: boolean, at: number): Reachable => {
  const changes = changesNow(state, at);
  const failures = replied ? 0 : state.failures + 1;
  const successes = replied ? state.successes + 1 : 0;
  const needed = changes.length >= flapping.changes ? flapping.successes : 1;
  const reachable = state.reachable ? failures < failuresToLose : successes >= needed;
  return { reachable, failures, successes, changes: reachable === state.reachable ? changes : [...changes, at] };
};

/** Milliseconds until the next look: seldom while all is well, soon when in doubt, ever more seldom while it is gone. `random`: 0 to 1. */
export const nextLook = ({ reachable, failures, successes }: Reachable, random: number): number => {
  if (reachable) return failures > 0 ? 1000 : 15_000;
  if (successes > 0) return 2000;
  return Math.min(30_000, 2000 * 1.6 ** Math.min(failures, 12)) * (1 - random / 3);
};
