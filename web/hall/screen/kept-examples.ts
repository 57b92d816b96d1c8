import * as z from 'zod';
import type { Language } from '#contract/language.ts';
import { exampleQuestions } from '../words/example-questions.ts';

const key = 'lingban-hall-examples';
const Examples = z.partialRecord(z.enum(['zh', 'en']), z.array(z.string()).max(12));

/** The suggestions of the release in force, as the last visit learnt them. They are published; nobody said them. */
export const readExamples = (language: Language): readonly string[] => {
  try {
    const kept = Examples.safeParse(JSON.parse(localStorage.getItem(key) ?? '{}')).data?.[language];
    return kept && kept.length > 0 ? kept : exampleQuestions[language];
  } catch {
    return exampleQuestions[language];
  }
};

export const keepExamples = (language: Language, examples: readonly string[]) => {
  try {
    const before = Examples.safeParse(JSON.parse(localStorage.getItem(key) ?? '{}')).data ?? {};
    localStorage.setItem(key, JSON.stringify({ ...before, [language]: examples.slice(0, 12) }));
  } catch {
    // then the screen goes on with its own
  }
};
