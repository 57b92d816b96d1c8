import * as z from 'zod';

/** Where a handoff stands. The words follow the forms of 帮办代办 (DB3205/T 1077-2023): 受理, 办结, 终止, 中止, 续办. */
export const HandoffState = z.enum([
  /** Ordered for a later time; waits for it. */
  'scheduled',
  /** Waiting for a helper. */
  'queued',
  /** Shown to one helper, who may accept or decline. */
  'offered',
  /** Taken by a helper who has not said a word yet. */
  'accepted',
  'in-progress',
  /** 中止: the helper waits for something, papers or another office. */
  'suspended',
  /** 办结. */
  'completed',
  /** 终止: ended by a helper without a result. */
  'terminated',
  /** Ended by the visitor, or the visitor went away. */
  'abandoned',
]);
export type HandoffState = z.infer<typeof HandoffState>;

/** The states that nothing leads out of. */
export const closedStates = ['completed', 'terminated', 'abandoned'] as const satisfies HandoffState[];

export const isClosed = (state: HandoffState) => closedStates.some((it) => it === state);
