import type { Lane } from '#contract/staff/case.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffSettings } from './handoff-settings.ts';

/** How many times the aging time a lane starts behind the best one. */
const lanesBehind: Readonly<Record<Lane, number>> = { lead: 0, priority: 1, normal: 2 };

type Waiting = Pick<Handoff, 'handoffId' | 'lane' | 'queuedAt' | 'orderedAt'>;

const rank = ({ lane, queuedAt, orderedAt }: Waiting, { agingMinutes }: HandoffSettings) =>
  (queuedAt ?? orderedAt) + lanesBehind[lane] * agingMinutes * 60_000;

/**
 * Who is next: by lane, and within a lane by the longest wait. A lane's advantage is worth the settings' aging time and
 * no more: whoever has waited so much longer goes first, so that everybody's turn comes.
 */
export const orderQueue = <Each extends Waiting>(waiting: readonly Each[], settings: HandoffSettings): Each[] =>
  [...waiting].sort(
    (a, b) => rank(a, settings) - rank(b, settings) || (a.handoffId < b.handoffId ? -1 : Number(a !== b)),
  );
