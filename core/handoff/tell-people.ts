import type { Handoff } from './handoff.ts';
import type { HandoffRecord } from './handoff-event.ts';
import type { HelpPorts } from './help-ports.ts';
import type { ReadRoom, Room } from './read-room.ts';
import type { ShowHandoff } from './show-handoff.ts';

/** Tells the visitor how the handoff stands now, the desk that something has changed, and who moved up in the queue. */
export type TellPeople = (before: Handoff | undefined, record: HandoffRecord) => Promise<void>;

/** So many of those next in the queue are told at once; the others see it when they ask. */
const toldAtOnce = 20;

const isWaiting = (handoff: Handoff | undefined) => handoff?.state === 'queued' || handoff?.state === 'offered';

type Parts = { readRoom: ReadRoom; showHandoff: ShowHandoff };

export const makeTellPeople = ({ push }: Pick<HelpPorts, 'push'>, { readRoom, showHandoff }: Parts): TellPeople => {
  const tellVisitor = async (handoff: Handoff, room: Room | undefined) =>
    push(
      { kind: 'visitor', handoffId: handoff.handoffId },
      { kind: 'handoff', handoff: await showHandoff(handoff, room) },
    );

  const tellDesk = async (hall: string, { event, handoffId }: HandoffRecord) => {
    if (event.kind === 'offered')
      await push({ kind: 'staff', staffId: event.helper }, { kind: 'desk', offer: handoffId });
    await push({ kind: 'desk', hall }, { kind: 'desk' });
  };

  return async (before, record) => {
    const { after } = record;
    // who neither waits nor waited moves nobody
    const room = isWaiting(before) || isWaiting(after) ? await readRoom(after.hall) : undefined;
    const movedUp = isWaiting(after) ? [] : (room?.waiting.waiting.slice(0, toldAtOnce) ?? []);
    await Promise.all([
      tellVisitor(after, room),
      tellDesk(after.hall, record),
      ...movedUp.map((it) => tellVisitor(it, room)),
    ]);
  };
};
