import type { GuideCentres } from '#contract/centre.ts';

type Near = GuideCentres['centres'][number];

/** Why a centre may serve a visitor better than this hall, and which. */
export type BetterCentre = { why: 'lives-there'; centre: Near } | { why: 'asked-nearby'; centre: Near };

/** Asking for somewhere nearer than this hall. */
const nearby =
  /附近|就近|家门口|离家近|家近|镇上|街道(上|里|能|可|办)|乡镇|村里|社区|便民(服务)?中心|near(by|er|est)?\b|town cent|close to (home|where)/i;

const isCalled = (text: string, name: string) => text.toLowerCase().includes(name.toLowerCase());

/**
 * Whether one of the centres is the better place: the visitor named the town or street they live in or come from, or asked
 * for somewhere near. Among those that were not named the nearest to the hall stands for all. `said` is what the visitor
 * said, latest last; it is looked at here and kept nowhere.
 */
export const betterCentre = (centres: readonly Near[], said: readonly string[]): BetterCentre | undefined => {
  const named = said
    .toReversed()
    .flatMap((text) => centres.find(({ called }) => called.some((name) => isCalled(text, name))) ?? [])[0];
  if (named) return { why: 'lives-there', centre: named };
  const [nearest] = [...centres].sort((a, b) => a.km - b.km);
  const latest = said.at(-1);
  return nearest && latest !== undefined && nearby.test(latest) ? { why: 'asked-nearby', centre: nearest } : undefined;
};
