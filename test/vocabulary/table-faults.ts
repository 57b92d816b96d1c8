type Language = 'zh' | 'en';
type Rule = [
  fault: string,
  isBroken: (row: { phrase: string; shown: string; columns: string[] }, language: Language) => boolean,
];

const letters = { zh: /^[一-鿿]+$/, en: /^[A-Za-z'.-]+$/ };

const rules: Rule[] = [
  [
    'columns',
    ({ columns: [, soundsLike, ipa, shown, more] }) =>
      soundsLike !== '' || ipa !== '' || shown === undefined || more !== undefined,
  ],
  ['letters', ({ phrase }, language) => !letters[language].test(phrase)],
  ['hyphens', ({ phrase }) => /^-|-$|--/.test(phrase)],
  // a letter that is spelt has a full stop after it, the last one too
  ['spelt letters', ({ phrase }) => /\b[A-Z]{2,}\b|(?<![A-Za-z.])[.]|[A-Za-z]{2,}[.]/.test(phrase)],
  ['too long', ({ phrase, shown }) => phrase.length > 255 || shown.length > 255],
  ['blanks', ({ shown }) => shown !== shown.trim()],
];

const rowFaults = (row: string, language: Language) => {
  const columns = row.split('\t');
  const [phrase = '', , , shown = ''] = columns;
  return rules
    .filter(([, isBroken]) => isBroken({ phrase, shown, columns }, language))
    .map(([fault]) => `${fault}: ${row}`);
};

/** What Amazon Transcribe's documentation asks of a vocabulary table, written down anew: nothing here is shared with what makes it. */
export const tableFaults = (table: string, language: Language): string[] => {
  const [heading, ...rows] = table.slice(0, -1).split('\n');
  const phrases = new Set(rows.map((it) => it.split('\t')[0]?.toLowerCase()));
  return [
    ...(Buffer.byteLength(table) > 50_000 ? ['larger than 50 KB'] : []),
    ...(table.includes('\r') || !table.endsWith('\n') ? ['lines must end with LF'] : []),
    ...(heading === 'Phrase\tSoundsLike\tIPA\tDisplayAs' ? [] : [`heading: ${heading}`]),
    ...(phrases.size === rows.length ? [] : ['a phrase stands twice']),
    ...rows.flatMap((row) => rowFaults(row, language)),
  ];
};
