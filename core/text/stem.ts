const endings: [RegExp, string][] = [
  [/(?<=[a-z]{2})ies$/, 'y'],
  [/(ss|us|is)$/, '$1'],
  [/(?<=[a-z]{2}(?:[sxz]|[cs]h))es$/, ''],
  [/(?<=[a-z]{3})(ing|ed|s)$/, ''],
];

/** A light English stem, enough to bring plural and tense together: "permits" → "permit", "moved" and "move" → "mov". */
export const stem = (word: string) => {
  const ending = endings.find(([pattern]) => pattern.test(word));
  const cut = ending && word.length > 3 ? word.replace(ending[0], ending[1]) : word;
  // registering, licences and licence meet without their last e
  return cut.length > 3 ? cut.replace(/(?<=[a-z][^e])e$/, '') : cut;
};
