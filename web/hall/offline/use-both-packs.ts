import { useEffect, useState } from 'react';
import type { Language } from '#contract/language.ts';
import { callOfflineEngine } from '#web/shared/offline-engine.ts';

/** Milliseconds after which the page has shown itself. */
const afterStart = 5000;
const languages: readonly Language[] = ['zh', 'en'];

/**
 * Keeps the packs of both languages of a release: a screen answers whoever comes, and is ready to in the language that is
 * spoken. Gives the languages that are kept.
 */
export const useBothPacks = (release: string | undefined, spoken: Language, wait = afterStart): readonly Language[] => {
  const [kept, setKept] = useState<readonly Language[]>([]);
  useEffect(() => {
    if (!release) return;
    let left = false;
    const keepAll = async () => {
      for (const language of languages) {
        const isKept = await callOfflineEngine('keep', { language, release });
        if (!left && isKept) setKept((all) => [...all.filter((it) => it !== language), language]);
      }
    };
    const timer = setTimeout(() => void keepAll(), wait);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [release, wait]);
  const isReady = kept.includes(spoken);
  useEffect(() => {
    if (isReady) void callOfflineEngine('warm', { language: spoken });
  }, [isReady, spoken]);
  return kept;
};
