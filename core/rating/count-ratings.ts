import type { HelpPorts } from '#core/handoff/help-ports.ts';
import type { MonthCounts, RatingStore } from './rating-ports.ts';

/** Counts a month anew and keeps the counts. What was set aside does not count. */
export type CountRatings = (hall: string, month: string) => Promise<MonthCounts>;

type Ports = { store: Pick<RatingStore, 'byMonth' | 'figures'>; ports: Pick<HelpPorts, 'now'> };

export const makeCountRatings =
  ({ store, ports }: Ports): CountRatings =>
  async (hall, month) => {
    // before the reading: counts that saw less must not replace counts that saw more
    const countedAt = ports.now();
    const records = await store.byMonth.list(hall, month);
    const byLevel = [0, 0, 0, 0, 0];
    for (const { after } of records) {
      if (after.followUp !== 'set-aside') byLevel[after.level - 1] = (byLevel[after.level - 1] ?? 0) + 1;
    }
    const counts = { month, byLevel, countedAt };
    await store.figures.keep(hall, counts);
    return counts;
  };
