import { useEffect, useState } from 'react';
import type { Language } from '#contract/language.ts';
import { callOfflineEngine } from '#web/shared/offline-engine.ts';

/** Milliseconds after which the page has shown itself. */
const afterStart = 5000;
/** What could not be fetched is tried again after so many times that. */
const rest = 6;
const languages: readonly Language[] = ['zh', 'en'];

/** Has packs kept, one after the other, and tells of each; returns those that could not be. */
const keepThose = async (missing: readonly Language[], release: string, told: (language: Language) => void) => {
  const still: Language[] = [];
  for (const language of missing) {
    if (await callOfflineEngine('keep', { language, release })) told(language);
    else still.push(language);
  }
  return still;
};

/**
 * Keeps the packs of both languages of a release: a screen answers whoever comes, and is ready to in the language that is
 * spoken. Gives the languages that are kept.
 */
export const useBothPacks = (release: string | undefined, spoken: Language, wait = afterStart): readonly Language[] => {
  const [kept, setKept] = useState<readonly Language[]>([]);
  useEffect(() => {
    if (!release) return;
    let left = false;
    const keepAll = async (missing: readonly Language[]) => {
      const still = await keepThose(missing, release, (language) => {
        if (!left) setKept((all) => [...all.filter((it) => it !== language), language]);
      });
      if (!left && still.length > 0) timer = setTimeout(() => void keepAll(still), wait * rest);
    };
    let timer = setTimeout(() => void keepAll(languages), wait);
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
