import type { Language } from '#contract/language.ts';
import type { Outcome } from './ask-items.ts';
import { count, type Figure, share } from './figure.ts';

type Rule = (sentence: string) => boolean;

// after the tokens were filled: the prompt asks for 60 characters and 35 words before
const longest = { zh: 90, en: 50 };
/** So many characters without a pause are too much for the ear. */
const longestClause = 32;
/** School years that reading it takes. */
const highestGrade = 12;

const syllablesOf = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** Flesch and Kincaid's grade of one English sentence. Source: Kincaid et al. 1975. */
export const gradeOf = (sentence: string): number => {
  const words = sentence.match(/[A-Za-z'’-]+/g) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, it) => sum + syllablesOf(it), 0);
  return 0.39 * words.length + (11.8 * syllables) / words.length - 15.59;
};

const rules: Record<Language, Record<string, Rule>> = {
  zh: {
    long: (it) => it.length > longest.zh,
    hard: (it) => it.split(/[，、。；：？！（）]/).some((clause) => clause.length > longestClause),
    impolite: (it) => /你|[!！]|^亲[，,]|嘿/.test(it),
    scolding: (it) => /你怎么|您怎么|早就该|为什么不早|不应该问|说过了|活该|本来就该|难道/.test(it),
    promising: (it) => /保证|肯定能|一定能|包您|包过|没问题|放心吧/.test(it),
  },
  en: {
    long: (it) => it.split(/\s+/).length > longest.en,
    hard: (it) => gradeOf(it) > highestGrade,
    impolite: (it) => /!|\bguys\b|\bdude\b/i.test(it),
    scolding: (it) => /you should have|why didn['’]t you|as I said|obviously|your own fault/i.test(it),
    promising: (it) => /guarantee|certainly will|definitely|I promise|no problem/i.test(it),
  },
};

/** What is wrong with the tone of a sentence, by rule. */
export const faultsOf = (sentence: string, language: Language): string[] =>
  Object.entries(rules[language]).flatMap(([name, is]) => (is(sentence) ? [name] : []));

/** Whether the model's sentences are short, plain, polite, and neither scold nor promise. */
export const scoreTone = (outcomes: readonly Outcome[]): Figure[] => {
  const said = outcomes.flatMap(({ told, taken }) => told.map((it) => faultsOf(it, taken.answer.language)));
  const names = Object.keys(rules.zh);
  if (said.length === 0) return [];
  return [
    ...share(
      'tone.good',
      'sentences that keep all rules of tone',
      said.filter((it) => it.length === 0).length,
      said.length,
    ),
    ...names.map((name) =>
      count(`tone.${name}`, `sentences that are ${name}`, said.filter((it) => it.includes(name)).length, said.length),
    ),
  ];
};
