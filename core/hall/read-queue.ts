import type { QueueReport } from '#contract/hall-queue.ts';

/** Port: what the hall's queue system last told, at most a minute old; undefined when nothing is known. Does not throw. */
export type ReadQueue = () => Promise<QueueReport | undefined>;
