import { useEffect, useMemo, useState } from 'react';
import * as z from 'zod';
import type { Language } from '#contract/language.ts';
import { type Candidate, candidatesOf, wordsInNames } from './candidates-of.ts';
import type { GuideName } from './guide-names.ts';
import { phrases } from './phrases.ts';
import { makeReadings, type Readings } from './reading-table.ts';

// the package's own types leave it out
const CandidateTable = z.object({ layoutCandidates: z.record(z.string(), z.string()) });

/** The table of characters, loaded when the keyboard is first opened. */
const useReadings = () => {
  const [readings, setReadings] = useState<Readings>();
  useEffect(() => {
    let current = true;
    const load = async () => {
      const { default: chinese } = await import('simple-keyboard-layouts/build/layouts/chinese.js');
      const table = CandidateTable.safeParse(chinese).data?.layoutCandidates;
      if (current && table) setReadings(makeReadings(table));
    };
    // without it letters are written as they are
    void load().catch(() => undefined);
    return () => {
      current = false;
    };
  }, []);
  return readings;
};

const englishCandidates = (text: string, guides: readonly { id: string; name: string }[]): Candidate[] => {
  const wanted = text.trim().toLowerCase();
  if (wanted.length < 3) return [];
  return guides
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, 3)
    .map(({ id, name }) => ({ text: name, letters: 0, guide: id }));
};

type Typed = { letters: string; text: string; language: Language; guides: readonly GuideName[] };

/** What the letters may stand for; in English the guides whose names hold what is in the field. */
export const useCandidates = ({ letters, text, language, guides }: Typed): Candidate[] => {
  const readings = useReadings();
  const known = useMemo(() => {
    const names = guides.map(({ id, name }) => ({ id, name: name.zh }));
    return { guides: names, phrases: [...phrases, ...wordsInNames(names.map(({ name }) => name))] };
  }, [guides]);
  return useMemo(() => {
    if (letters && readings) return candidatesOf(letters, { ...known, readings });
    if (letters || language === 'zh') return [];
    return englishCandidates(
      text,
      guides.map(({ id, name }) => ({ id, name: name.en })),
    );
  }, [letters, text, language, known, guides, readings]);
};
