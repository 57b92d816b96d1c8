import { useCallback, useMemo } from 'react';
import type { HallState, ScreenEvent } from '../state/hall-state.ts';
import type { Listener } from '../voice/listener.ts';
import type { HallScreen } from './hall-context.ts';

type Parts = { listener: Listener | undefined; canListen: boolean; tell: (event: ScreenEvent) => void };

/** What the microphone's button does, and how loud it is. */
export const useMicControls = (
  { screen }: HallState,
  { listener, canListen, tell }: Parts,
): Pick<HallScreen, 'toggleEar' | 'press' | 'release' | 'onLevel'> => {
  const { ear } = screen.hearing;
  const isSpeaking = screen.speech !== undefined;
  const toggleEar = useCallback(() => {
    if (isSpeaking) tell({ kind: 'interrupted', at: Date.now() });
    if (canListen) return tell({ kind: 'listens', on: isSpeaking || ear === 'closed' });
    if (isSpeaking) return;
    tell({ kind: 'listening', event: { kind: 'failed', why: 'no-provider' }, at: Date.now() });
    tell({ kind: 'keyboard', open: true });
  }, [isSpeaking, canListen, ear, tell]);
  return useMemo(
    () => ({
      toggleEar,
      press: () => listener?.press(),
      release: () => listener?.release(),
      onLevel: (told) => listener?.subscribe((event) => event.kind === 'level' && told(event.level)) ?? (() => {}),
    }),
    [toggleEar, listener],
  );
};
