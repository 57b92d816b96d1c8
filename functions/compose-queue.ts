import { Logger } from '@aws-lambda-powertools/logger';
import { makeReadQueue } from '#adapters/hall/http-queue.ts';
import type { HallQueue, QueueReport } from '#contract/hall-queue.ts';
import type { ReadQueue } from '#core/hall/read-queue.ts';
import type { Settings } from './settings.ts';

/** The hall's queue system, where there is one. */
export const composeQueue = ({ QUEUE_URL, LOG_LEVEL }: Settings, now: () => number): ReadQueue => {
  if (QUEUE_URL === undefined) return async () => undefined;
  const logger = new Logger({ serviceName: 'lingban-queue', logLevel: LOG_LEVEL });
  return makeReadQueue({ url: QUEUE_URL, now, report: (why) => logger.warn('no queue figures', { why }) });
};

/** As pages get it. */
export const hallQueue = (queue: QueueReport | undefined): HallQueue => (queue ? { queue } : {});
