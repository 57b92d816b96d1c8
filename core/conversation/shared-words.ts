import type { Language } from '#contract/language.ts';

/** Every run of characters, or of words, of a text; the longest first. */
const runsOf = (text: string, language: Language) => {
  const units = language === 'zh' ? [...text] : text.toLowerCase().split(/[^a-z]+/);
  const joined = language === 'zh' ? '' : ' ';
  return units
    .flatMap((_, length) =>
      Array.from({ length: length + 1 }, (__, at) => units.slice(at, at + units.length - length).join(joined)),
    )
    .filter((run) => run.trim().length >= shortest[language]);
};

// a run of two characters is a word, an English one of three letters may be "the"
const shortest = { zh: 2, en: 4 };

/** The longest run of words that all names have: 公积金 of loan, withdrawal and transfer. Empty when there is none. */
export const sharedWords = (names: readonly string[], language: Language): string => {
  const [first = '', ...others] = names.map((name) => name.toLowerCase());
  if (others.length === 0) return '';
  return runsOf(first, language).find((run) => others.every((name) => name.includes(run))) ?? '';
};
