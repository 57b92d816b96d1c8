import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 1180px)');
const watch = (changed: () => void) => {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
};

/** Whether three columns find room. */
export const useIsWide = () => useSyncExternalStore(watch, () => wide.matches);
