import * as z from 'zod';
import type { Table } from '#adapters/aws/open-table.ts';
import { makeTextItems } from '#adapters/aws/text-items.ts';
import { type Remind, Reminder } from '#core/handoff/remind.ts';

type Parts = {
  now: () => number;
  /** What comes back is handed to this; a failure is tried again after a while. */
  handle: (reminder: Reminder) => Promise<void>;
};

/** Reminders of this machine. `start` arms what an earlier process left behind. */
export type LocalRemind = { remind: Remind; start: () => Promise<void>; close: () => void };

const Kept = z.strictObject({ at: z.int(), reminder: Reminder });
type Kept = z.infer<typeof Kept>;

const partition = 'REMIND';
/** The longest that a timer of this platform waits, in milliseconds; whatever is later is armed again then. */
const longestTimer = 2 ** 31 - 1;
const retryAfter = 5_000;
/** A reminder that nobody could handle for so long is given up, in seconds: the sweep does its work. */
const lifetime = 24 * 3600;

const keyOf = ({ at, reminder: { kind, about, number } }: Kept) => ({
  pk: partition,
  sk: `${String(at).padStart(15, '0')}#${kind}#${about}#${number}`,
});

/** Keeps reminders in the table and comes back with them by a timer. The same reminder set twice is one. */
export const makeLocalRemind = (table: Table, { now, handle }: Parts): LocalRemind => {
  const items = makeTextItems(table, { now });
  const timers = new Map<string, NodeJS.Timeout>();
  let closed = false;

  const comeBack = async (kept: Kept) => {
    const key = keyOf(kept);
    timers.delete(key.sk);
    if (kept.at > now()) return arm(kept);
    try {
      await handle(kept.reminder);
      await items.remove(key);
    } catch {
      arm(kept, retryAfter);
    }
  };

  const arm = (kept: Kept, pause = kept.at - now()) => {
    const { sk } = keyOf(kept);
    if (closed || timers.has(sk)) return;
    const wait = Math.max(0, Math.min(pause, longestTimer));
    timers.set(sk, setTimeout(() => void comeBack(kept), wait).unref());
  };

  return {
    remind: async (at, reminder) => {
      const kept = { at, reminder };
      await items.put({ ...keyOf(kept), expiresAt: Math.floor(at / 1000) + lifetime, record: kept });
      arm(kept);
    },
    start: async () => {
      for (const kept of await items.list({ pk: partition, from: '0', to: '9', schema: Kept })) arm(kept);
    },
    close: () => {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
};
