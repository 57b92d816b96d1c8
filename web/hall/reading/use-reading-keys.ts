import { useEffect, useRef } from 'react';
import type { ReadingEvent, ReadingState } from './reading-state.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const eventOf = (key: string, { at, mode }: ReadingState, isOnButton: boolean): ReadingEvent | undefined => {
  if (key === 'ArrowLeft' || key === 'ArrowUp') return { kind: 'went', to: at - 1 };
  if (key === 'ArrowRight' || key === 'ArrowDown') return { kind: 'went', to: at + 1 };
  // on a button the space bar presses the button
  if (key === 'k' || (key === ' ' && !isOnButton)) return { kind: mode === 'reading' ? 'paused' : 'resumed' };
  return undefined;
};

type Keys = {
  state: ReadingState;
  dispatch: (event: ReadingEvent) => void;
  onClosed: () => void;
  /** While it is held the keys are somebody else's. */
  held: boolean;
};

/** Arrows go from paragraph to paragraph, K or the space bar pauses, Escape closes; never while somebody types. */
export const useReadingKeys = (keys: Keys) => {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, altKey, metaKey } = event;
      if (ctrlKey || altKey || metaKey || now.current.held || isTyping(target)) return;
      const found = eventOf(key, now.current.state, target instanceof HTMLButtonElement);
      if (!found && key !== 'Escape') return;
      event.preventDefault();
      if (found) now.current.dispatch(found);
      else now.current.onClosed();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
};
