import { type Need, priorityNeeds } from '#contract/handoff/needs.ts';
import type { Lane } from '#contract/staff/case.ts';

/** The lane of an order: the elderly and the disabled come first (无障碍环境建设法 39–43). */
export const laneOf = (needs: readonly Need[]): Lane =>
  priorityNeeds.some((need) => needs.includes(need)) ? 'priority' : 'normal';
