import { createContext, useContext } from 'react';
import type { Hall } from '#contract/hall.ts';
import type { PolicyList } from '#contract/policy.ts';
import type { Followed } from '#web/shared/conversation/followed.ts';
import type { GuideName } from '../keyboard/guide-names.ts';
import type { HallEvent, HallState, ScreenEvent } from '../state/hall-state.ts';
import type { ScreenSettings } from '../state/screen-settings.ts';
import type { Speaker } from '../voice/speaker.ts';

/** What any part of the screen may know and do. */
export type HallScreen = {
  state: HallState;
  settings: ScreenSettings;
  /** What was heard of the answer that is waited for. */
  followed: Followed;
  /** Whether somebody could be heard at all: there is a provider, and the technician allows it. */
  canListen: boolean;
  guides: readonly GuideName[];
  speaker: Speaker | undefined;
  /** Whether the server can be reached. */
  reachable: boolean;
  /** The plan of the hall, once it was had. */
  plan: Hall | undefined;
  /** What can be read aloud; none where the server cannot be reached. */
  policies: PolicyList['policies'];
  dispatch: (event: HallEvent) => void;
  tell: (event: ScreenEvent) => void;
  /** The microphone's button. */
  toggleEar: () => void;
  press: () => void;
  release: () => void;
  /** Told how loud it is, 0 to 1; returns how to stop being told. */
  onLevel: (told: (level: number) => void) => () => void;
};

export const HallContext = createContext<HallScreen | undefined>(undefined);

export const useHall = (): HallScreen => {
  const hall = useContext(HallContext);
  if (!hall) throw new Error('useHall outside of HallContext');
  return hall;
};
