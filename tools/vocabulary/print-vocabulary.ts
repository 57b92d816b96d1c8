import { nameVocabularies, type Vocabulary } from '#core/vocabulary/vocabulary-of.ts';

type Print = (line: string) => void;

/** Prints the name and every phrase: as it is said, and as it is to be written where that differs. */
export const printVocabulary = (made: readonly Vocabulary[], prefix: string, print: Print) => {
  print(nameVocabularies(prefix, made));
  for (const { language, phrases, left, table } of made) {
    const size = (new TextEncoder().encode(table).length / 1000).toFixed(1);
    print(`\n── ${language}: ${phrases.length} phrases, ${size} of 50 KB${left > 0 ? `, ${left} had no room` : ''}`);
    for (const { said, shown } of phrases) print(said === shown ? said : `${said}\t${shown}`);
  }
};
