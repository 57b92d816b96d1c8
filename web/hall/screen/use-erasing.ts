import { useEffect, useState } from 'react';
import { openOutbox } from '../offline/open-outbox.ts';
import type { Outbox } from '../offline/outbox.ts';
import type { HallState, ScreenEvent } from '../state/hall-state.ts';

/** What has to be told to the server; opened once, so that it also sends what an earlier page left. */
const useOutbox = () => {
  const [outbox, setOutbox] = useState<Outbox>();
  useEffect(() => {
    const opened = openOutbox();
    setOutbox(opened);
    return opened.close;
  }, []);
  return outbox;
};

/** Sees to it that the server forgets what the screen has forgotten, and that no storage remembers it. */
export const useErasing = ({ toErase, visits }: HallState, reachable: boolean, tell: (event: ScreenEvent) => void) => {
  const outbox = useOutbox();
  useEffect(() => {
    if (!outbox || toErase.length === 0) return;
    for (const visit of toErase) outbox.add({ kind: 'erase-visit', ...visit, addedAt: Date.now() });
    tell({ kind: 'erasing', visits: toErase });
  }, [outbox, toErase, tell]);
  useEffect(() => {
    if (reachable) void outbox?.flush();
  }, [outbox, reachable]);
  useEffect(() => {
    if (visits === 0) return;
    getSelection()?.removeAllRanges();
    try {
      sessionStorage.clear();
    } catch {
      // then there is nothing in it either
    }
  }, [visits]);
};
