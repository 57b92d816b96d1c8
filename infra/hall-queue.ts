import * as z from 'zod';

const QueueUrl = z.url({ protocol: /^https$/ }).optional();

/** The hall's queue system, as the context `queue` gives its address; reached over the internet, so by https. Throws on another. */
export const queueOf = (context: unknown): string | undefined => QueueUrl.parse(context === '' ? undefined : context);

/** What the Lambda that asks it is told, for functions/hall-settings.ts. */
export const queueEnvironment = (url: string | undefined): Record<string, string> =>
  url === undefined ? {} : { QUEUE_URL: url };
