import { useEffect, useRef, useState } from 'react';
import { useOnline } from './use-online.ts';

/** A part of the page that is fetched when it is first wanted; tried again when it is wanted again or the network is back. */
export const useLoaded = <Part extends object>(load: () => Promise<Part>, wanted: boolean) => {
  const [part, setPart] = useState<Part | 'loading' | 'failed'>('loading');
  const held = useRef(false);
  const online = useOnline();
  // the network's return tries again
  useEffect(() => {
    if (!wanted || held.current) return;
    let current = true;
    setPart('loading');
    load().then(
      (it) => {
        held.current = true;
        setPart(it);
      },
      () => current && setPart('failed'),
    );
    return () => {
      current = false;
    };
  }, [load, wanted, online]);
  return part;
};
