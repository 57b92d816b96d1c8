import { useEffect, useRef } from 'react';

/** Longer than anybody presses by chance, in milliseconds. */
const long = 4000;

/** Props for an element that does something when it is held for four seconds. */
export const useLongPress = (then: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  const start = () => {
    stop();
    timer.current = setTimeout(then, long);
  };
  return { onPointerDown: start, onPointerUp: stop, onPointerLeave: stop, onPointerCancel: stop };
};
