import type { Language } from '#contract/language.ts';

/** Models read at most 224 tokens of a prompt: so many characters are surely fewer. */
const longest = { zh: 150, en: 500 } satisfies Record<Language, number>;
const joint = { zh: '、', en: ', ' } satisfies Record<Language, string>;

/** The hall's own words in front of which a model listens: those that matter most, as many as it reads. */
export const listenPrompt = (terms: Iterable<string>, language: Language): string => {
  const words = new Set<string>();
  let length = 0;
  for (const term of terms) {
    if (words.has(term)) continue;
    length += term.length + joint[language].length;
    if (length > longest[language]) break;
    words.add(term);
  }
  return [...words].join(joint[language]);
};
