import type { Language } from '#contract/language.ts';
import { guideVersion } from '#core/knowledge/guide-version.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { chinesePhrases, englishPhrases, type Phrase } from './phrase.ts';
import { type TermSource, termsOf } from './terms-of.ts';

/** The words of a release for a listener, in one language. */
export type Vocabulary = {
  language: Language;
  phrases: Phrase[];
  /** How many had no room. */
  left: number;
  /** As Amazon Transcribe takes it: four columns between tabs, lines that end with LF, UTF-8. */
  table: string;
};

/** Amazon Transcribe takes a table of at most 50 KB. */
const largestTable = 50_000;

const heading = 'Phrase\tSoundsLike\tIPA\tDisplayAs\n';
const rowOf = ({ said, shown }: Phrase) => `${said}\t\t\t${shown === said ? '' : shown}\n`;

const encoder = new TextEncoder();
const sizeOf = (text: string) => encoder.encode(text).length;

const phrasesOf = { zh: chinesePhrases, en: englishPhrases };

/** Makes the vocabulary of a release; the same words always give the same table. What matters most has room first. */
export const vocabularyOf = (source: TermSource, language: Language, largest = largestTable): Vocabulary => {
  const bySound = new Map<string, Phrase>();
  const inWords = (part: string) => forTheEar(part, language);
  for (const term of termsOf(source, language)) {
    for (const phrase of phrasesOf[language](term, inWords)) {
      const key = phrase.said.toLowerCase();
      if (!bySound.has(key)) bySound.set(key, phrase);
    }
  }
  const phrases: Phrase[] = [];
  let size = sizeOf(heading);
  for (const phrase of bySound.values()) {
    size += sizeOf(rowOf(phrase));
    if (size > largest) break;
    phrases.push(phrase);
  }
  const table = `${heading}${phrases.map(rowOf).join('')}`;
  return { language, phrases, left: bySound.size - phrases.length, table };
};

/** What the vocabularies of a release are called, whatever the language: `lingban-1f2e3d4c`. It changes with any word. */
export const nameVocabularies = (prefix: string, vocabularies: readonly Vocabulary[]) =>
  `${prefix}-${guideVersion(JSON.stringify(vocabularies.map(({ language, table }) => [language, table])))}`;

/** The name of one of them: `lingban-1f2e3d4c-zh`. */
export const nameInLanguage = (name: string, language: Language) => `${name}-${language}`;
