import * as z from 'zod';

const Times = z.object({ p50: z.number(), p99: z.number() });

/** What a way of finding costs, measured in a process of its own. Milliseconds and bytes. */
export const Cost = z.object({
  find: Times,
  /** The product's whole turn; peers have none. */
  turn: Times.optional(),
  load: z.number(),
  /** Heap and what lies outside it, after collection, with its code; once opened and used for finding. */
  memory: z.number(),
  /** The same once whole turns were taken, with the guides that they told; peers have none. */
  memoryOfTurns: z.number().optional(),
  /** For each question, the first ids found. */
  found: z.array(z.array(z.string())),
});
export type Cost = z.infer<typeof Cost>;
