import * as z from 'zod';

const Web = z.url({ protocol: /^https?$/ });

/** What can be set of the hall's surroundings. */
export const HallSettings = z.object({
  /** The queue system of the hall (docs/hall-queue.md); without one no waiting is told. */
  QUEUE_URL: Web.optional(),
  /** The address under which phones reach these pages; without one, that of the page that makes a code. */
  PUBLIC_ADDRESS: Web.transform((it) => new URL(it).origin).optional(),
});
