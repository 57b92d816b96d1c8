import * as z from 'zod';
import { Identifier } from '#contract/identifier.ts';

/** How often guides were asked for on this screen: ids and numbers, no word of anybody. */
const AskedCounts = z.object({ week: z.int(), counts: z.record(Identifier, z.number().min(0)) });
type AskedCounts = z.infer<typeof AskedCounts>;

const weekLength = 7 * 24 * 3_600_000;
/** What is left of a count after a week, and below what it is forgotten. */
const decay = 0.5;
const least = 0.5;
const mostGuides = 60;
/** Less often asked guides are no habit of this hall. */
const often = 3;

export const weekOf = (at: number) => Math.floor(at / weekLength);

const byCount = ([, one]: [string, number], [, other]: [string, number]) => other - one;

/** The counts as they stand in the given week. */
export const agedTo = ({ week, counts }: AskedCounts, now: number): AskedCounts => {
  const factor = decay ** Math.max(0, now - week);
  const kept = Object.entries(counts)
    .map(([guide, count]): [string, number] => [guide, count * factor])
    .filter(([, count]) => count >= least)
    .sort(byCount)
    .slice(0, mostGuides);
  return { week: now, counts: Object.fromEntries(kept) };
};

export const noteAsked = (before: AskedCounts, guide: string, at: number): AskedCounts => {
  const { week, counts } = agedTo(before, weekOf(at));
  return agedTo({ week, counts: { ...counts, [guide]: (counts[guide] ?? 0) + 1 } }, week);
};

/** The guides asked for most, most first. */
export const mostAsked = (asked: AskedCounts, at: number, many: number): string[] =>
  Object.entries(agedTo(asked, weekOf(at)).counts)
    .filter(([, count]) => count >= often)
    .sort(byCount)
    .slice(0, many)
    .map(([guide]) => guide);

const key = 'lingban-hall-asked';

export const readAskedCounts = (storage: Pick<Storage, 'getItem'>): AskedCounts => {
  try {
    return AskedCounts.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data ?? { week: 0, counts: {} };
  } catch {
    return { week: 0, counts: {} };
  }
};

export const storeAskedCounts = (storage: Pick<Storage, 'setItem'>, asked: AskedCounts) => {
  try {
    storage.setItem(key, JSON.stringify(asked));
  } catch {
    // then the screen suggests what the release suggests
  }
};
