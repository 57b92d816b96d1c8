import { useEffect } from 'react';
import { callOfflineEngine } from '../offline-engine.ts';
import type { Conversation } from './conversation-state.ts';

/** Milliseconds that the visitor is left alone with the answer before anything else is loaded. */
const afterAnswer = 3000;

const savesData = () => 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;

const whenIdle = (run: () => void) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else run();
};

/** Fetches what the page needs to answer without a network, in idle time after an answer. Never where data is to be saved. */
export const useKeptPack = ({ visit, turns }: Conversation) => {
  const release = visit?.release;
  const answered = turns.findLast(({ status, offline }) => status === 'answered' && !offline)?.language;
  useEffect(() => {
    if (!release || !answered || savesData()) return;
    const keep = () => void callOfflineEngine('keep', { language: answered, release });
    const timer = setTimeout(() => whenIdle(keep), afterAnswer);
    return () => clearTimeout(timer);
  }, [release, answered]);
};
