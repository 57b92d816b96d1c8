/** Syllables with the characters that are read so, the frequent ones first, as an input method has them. */
type SyllableTable = Readonly<Record<string, string>>;

export type Readings = {
  /** The characters of a syllable. */
  charactersOf: (syllable: string) => readonly string[];
  /** The readings of a character. */
  readingsOf: (character: string) => readonly string[];
  /** The longest known syllable at the beginning of some letters. */
  firstSyllable: (letters: string) => string | undefined;
  /** Whether syllables begin so. */
  beginsSyllable: (letters: string) => boolean;
};

const longestSyllable = 6;

/** Makes both directions of an input method's table: syllable to characters and back. */
export const makeReadings = (table: SyllableTable): Readings => {
  const characters = new Map(
    Object.entries(table).map(([syllable, all]) => [syllable, all.split(' ').filter(Boolean)]),
  );
  const readings = new Map<string, string[]>();
  for (const [syllable, all] of characters) {
    for (const character of all) readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  const syllables = [...characters.keys()];
  return {
    charactersOf: (syllable) => characters.get(syllable) ?? [],
    readingsOf: (character) => readings.get(character) ?? [],
    firstSyllable: (letters) => {
      for (let length = Math.min(longestSyllable, letters.length); length > 0; length -= 1) {
        if (characters.has(letters.slice(0, length))) return letters.slice(0, length);
      }
      return undefined;
    },
    beginsSyllable: (letters) => syllables.some((it) => it.startsWith(letters)),
  };
};
