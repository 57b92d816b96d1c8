import { ok } from '#core/result.ts';
import type { AppendEvent } from './append-event.ts';
import { assign } from './assign.ts';
import type { ReadRoom } from './read-room.ts';

/** Offers what waits in the hall to who can take it now. May be run by several at once: the log decides. */
export type AssignWaiting = (hall: string) => Promise<void>;

export const makeAssignWaiting =
  (readRoom: ReadRoom, appendEvent: AppendEvent): AssignWaiting =>
  async (hall) => {
    const { waiting } = await readRoom(hall);
    for (const { handoffId, helper } of assign(waiting)) {
      await appendEvent(handoffId, ({ after }) =>
        ok(after.state === 'queued' ? { kind: 'offered', by: { kind: 'clock' }, helper } : undefined),
      );
    }
  };
