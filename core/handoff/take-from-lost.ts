import type { Duty } from './duty-board.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffEvent } from './handoff-event.ts';
import type { HandoffSettings } from './handoff-settings.ts';

/**
 * For the sweep: takes a chat or a video call back from a helper whose desk is gone, so that the visitor does not talk
 * to nobody. `duty` is the helper's, absent when the board knows of none. Who helps in the hall or by phone is left
 * alone: they are away from the desk for good reason.
 */
export const takeFromLost = (
  { state, mode }: Handoff,
  duty: Duty | undefined,
  at: number,
  { deskLostSeconds }: HandoffSettings,
): HandoffEvent | undefined => {
  const isOnLine = (mode === 'chat' || mode === 'video') && (state === 'accepted' || state === 'in-progress');
  const isLost = duty === undefined || at - duty.seenAt >= deskLostSeconds * 1000;
  return isOnLine && isLost ? { kind: 'taken-back', by: { kind: 'clock' } } : undefined;
};
