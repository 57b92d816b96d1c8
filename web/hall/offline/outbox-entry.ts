import * as z from 'zod';
import { RatedThing, RatingLevel } from '#contract/rating/rating.ts';
import { VisitId } from '#contract/visit/turn.ts';

const common = { visitId: VisitId, token: z.string().min(1), addedAt: z.int() };

/** What must reach the server later. Nothing that a visitor wrote or said is kept: whatever else is given is left out. */
export const OutboxEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rate'), ...common, about: RatedThing, level: RatingLevel }),
  z.object({ kind: z.literal('erase-visit'), ...common }),
]);
export type OutboxEntry = z.infer<typeof OutboxEntry>;

/** The same thing to be done has the same name: it is kept, and done, once. */
export const nameOf = (entry: OutboxEntry): string => {
  if (entry.kind === 'erase-visit') return `erase ${entry.visitId}`;
  return `rate ${entry.about.kind === 'turn' ? entry.about.turnId : entry.about.handoffId}`;
};

/** Milliseconds; by then the token has expired, and the server has erased the visit by itself. */
const longestKept = 24 * 3_600_000;
const mostKept = 200;

/** What of a kept list still counts: sound, not too old, each thing once, and the erasures before all else when there are too many. */
export const soundEntries = (kept: unknown, now: number): OutboxEntry[] => {
  const list = Array.isArray(kept) ? kept : [];
  const sound = list.flatMap((it) => OutboxEntry.safeParse(it).data ?? []);
  const fresh = sound.filter(({ addedAt }) => now - addedAt < longestKept);
  const once = [...new Map(fresh.map((it) => [nameOf(it), it])).values()];
  const ratings = once.filter(({ kind }) => kind === 'rate');
  const dropped = new Set(ratings.slice(0, Math.max(0, once.length - mostKept)));
  return once.filter((it) => !dropped.has(it)).slice(-mostKept);
};
