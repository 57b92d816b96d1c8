import { useEffect } from 'react';
import type { ScreenEvent } from '../state/hall-state.ts';
import type { Screen } from '../state/screen-state.ts';

const everyLook = 2000;
/** Where the help of a person keeps which handoff goes on. */
const key = 'lingban-handoff';

const isHelped = () => {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

/** While a person helps, or is on the way, the screen waits longer before it asks whether anybody is there. */
export const useHelped = (phase: Screen['phase'], tell: (event: ScreenEvent) => void) => {
  useEffect(() => {
    if (phase === 'asleep') return;
    const timer = setInterval(() => tell({ kind: 'helped', helped: isHelped() }), everyLook);
    return () => clearInterval(timer);
  }, [phase, tell]);
};

/** A handoff that another part of the screen has ordered. */
export const keepHandoff = (visitId: string, handoffId: string) => {
  try {
    sessionStorage.setItem(key, JSON.stringify({ visitId, handoffId }));
  } catch {
    // the handoff is there all the same, the room of this page is not
  }
};
