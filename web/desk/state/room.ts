import { createContext, useContext } from 'react';
import type { Desk, DutyStatus } from '#contract/staff/desk.ts';
import type { Result } from '#core/result.ts';
import type { CallFailure } from '#web/shared/call.ts';
import type { Ask } from './ask.ts';
import type { LiveDesk } from './use-live.ts';

/** What every part of the desk may need. */
export type Room = {
  desk: Desk;
  ask: Ask;
  /** For what may be refused without anybody being signed out. */
  askQuietly: Ask;
  live: LiveDesk;
  refresh: () => Promise<void>;
  setDuty: (status: DutyStatus) => Promise<Result<Desk, CallFailure>>;
  /** How many messages of a case of mine were not seen yet. */
  unread: (handoffId: string, lastMessage: number) => number;
  markSeen: (handoffId: string, upTo: number) => void;
};

export const RoomContext = createContext<Room | undefined>(undefined);

export const useRoom = (): Room => {
  const room = useContext(RoomContext);
  if (!room) throw new Error('the desk is not open');
  return room;
};
