const endings: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|us|is)$/, '$1'],
  [/(?<=[a-z]{3})(ing|ed|es|s)$/, ''],
];

/** A light English stem, enough to bring plural and tense together: "permits" → "permit". */
export const stem = (word: string) => {
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending && word.length > 3 ? word.replace(ending[0], ending[1]) : word;
};
