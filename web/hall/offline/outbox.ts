import { nameOf, type OutboxEntry, soundEntries } from './outbox-entry.ts';

/** Port: one text that outlives the page. */
export type KeptText = { read: () => string | undefined; write: (text: string) => void };

/**
 * `done`: the server has it, or had it; `refused`: it never will; `failing`: the server could not do it now, others may
 * pass; `not-reached`: nothing would pass.
 */
export type SendEntry = (entry: OutboxEntry) => Promise<'done' | 'refused' | 'failing' | 'not-reached'>;

type Parts = {
  kept: KeptText;
  send: SendEntry;
  now: () => number;
  /** 0 to 1. */
  random: () => number;
  /** Runs one round at a time, across the pages of this browser too. */
  alone?: (round: () => Promise<void>) => Promise<void>;
};

/** Milliseconds between tries: from the first to the longest, twice as long each time, up to half of it by chance. */
const shortest = 2000;
const longest = 300_000;

export const waitBefore = (failures: number, random: number): number =>
  Math.min(longest, shortest * 2 ** Math.min(failures, 10)) * (1 - random / 2);

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
};

/**
 * Keeps what could not be sent and sends it in order, until the server has it. What is kept survives reloads; a thing that
 * was sent is forgotten, one that was cut off is sent again and means the same.
 */
export const makeOutbox = ({ kept, send, now, random, alone = (round) => round() }: Parts) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let closed = false;
  let under: Promise<void> | undefined;
  let again = false;

  const read = () => soundEntries(parsed(kept.read()), now());
  const write = (entries: readonly OutboxEntry[]) => kept.write(JSON.stringify(entries));
  const forget = (entry: OutboxEntry) => write(read().filter((it) => nameOf(it) !== nameOf(entry)));

  const sendOne = async (entry: OutboxEntry) => {
    const came = await send(entry).catch(() => 'failing' as const);
    if (came === 'done' || came === 'refused') forget(entry);
    return came;
  };
  const round = async () => {
    const came: string[] = [];
    for (const entry of read()) {
      if (closed || came.at(-1) === 'not-reached') break;
      came.push(await sendOne(entry));
    }
    failures = came.includes('failing') || came.includes('not-reached') ? failures + 1 : 0;
  };
  const wait = () => {
    clearTimeout(timer);
    if (closed || read().length === 0) return;
    timer = setTimeout(() => void flush(), waitBefore(failures, random()));
  };
  const rounds = async () => {
    do {
      again = false;
      await alone(round);
    } while (again && !closed);
    under = undefined;
    wait();
  };
  /** Sends now: when the page opens, when something was added, when the server is back. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    // what was added meanwhile is no part of the round under way
    if (under) again = true;
    under ??= rounds();
    return under;
  };
  return {
    add: (entry: OutboxEntry) => {
      write(soundEntries([...read(), entry], now()));
      void flush();
    },
    flush,
    /** How many things are still to be sent. */
    waiting: () => read().length,
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
};
export type Outbox = ReturnType<typeof makeOutbox>;
