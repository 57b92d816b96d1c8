import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { HandoffRecord } from '#core/handoff/handoff-event.ts';

/** A log in memory that keeps the promise of the real one: of several writers of a number one wins. */
export const makeMemoryLog = () => {
  const logs = new Map<string, HandoffRecord[]>();
  const open = new Map<string, HandoffRecord>();
  let lostRaces = 0;
  return {
    append: (record: HandoffRecord): boolean => {
      const log = logs.get(record.handoffId) ?? [];
      if (log.length !== record.number) {
        lostRaces++;
        return false;
      }
      logs.set(record.handoffId, [...log, record]);
      if (isClosed(record.after.state)) open.delete(record.handoffId);
      else open.set(record.handoffId, record);
      return true;
    },
    latest: (handoffId: string): HandoffRecord | undefined => logs.get(handoffId)?.at(-1),
    open: (): HandoffRecord[] => [...open.values()],
    all: (): HandoffRecord[][] => [...logs.values()],
    lostRaces: () => lostRaces,
  };
};
export type MemoryLog = ReturnType<typeof makeMemoryLog>;
