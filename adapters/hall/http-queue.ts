import { QueueReport } from '#contract/hall-queue.ts';
import type { ReadQueue } from '#core/hall/read-queue.ts';

/** In milliseconds: how long a reply is waited for, how long one is handed out again, and when it is too old to be shown. */
const patience = 2_000;
const fresh = 5_000;
const stale = 60_000;
/** Far more than a hall's windows take. */
const longestReply = 262_144;

type Ports = {
  /** The queue system's address; `/windows` is added to it. */
  url: string;
  fetch?: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  /** Told why nothing came, in a few words; once for every try. */
  report: (why: string) => void;
};

const why = (error: unknown) => (error instanceof Error ? error.name : 'failed');

const parse = (text: string) => {
  if (text.length > longestReply) return undefined;
  try {
    return QueueReport.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/**
 * Asks the hall's queue system over HTTP, at most once in 5 s however many visitors look, and waits 2 s at most. When it
 * fails, the last reply serves until it is a minute old by its own `at`: numbers older than that would mislead.
 */
export const makeReadQueue = ({ url, fetch: send = fetch, now, report }: Ports): ReadQueue => {
  let held: QueueReport | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;
  const address = `${url.replace(/\/$/, '')}/windows`;

  const ask = async () => {
    try {
      const headers = { accept: 'application/json' };
      const response = await send(address, { headers, redirect: 'error', signal: AbortSignal.timeout(patience) });
      if (!response.ok) return report(`status ${response.status}`);
      const parsed = parse(await response.text());
      if (!parsed) return report('a reply of another shape');
      held = parsed;
      if (isStale(parsed)) report('a reply that is over a minute old');
    } catch (error) {
      report(why(error));
    }
  };
  // clocks of two machines differ: a little ahead is as good as a little behind
  const isStale = ({ at }: QueueReport) => Math.abs(now() - Date.parse(at)) > stale;

  return async () => {
    if (now() - askedAt >= fresh) {
      askedAt = now();
      asking = ask();
    }
    await asking;
    return held && !isStale(held) ? held : undefined;
  };
};
