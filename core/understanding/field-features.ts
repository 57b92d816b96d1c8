import { isHan, normalise } from '#core/text/normalise.ts';
import { stem } from '#core/text/stem.ts';

const charactersOf = (normalised: string) => Array.from(normalised).filter((it) => isHan(it.charCodeAt(0)));

const wordsOf = (normalised: string) => (normalised.match(/[a-z]+/g) ?? []).map(stem);

const runs = (items: readonly string[], length: number) =>
  items.slice(0, Math.max(0, items.length - length + 1)).map((_, at) => items.slice(at, at + length).join('_'));

/** What cues and questions are compared by: characters, pairs and triples of Chinese; words and pairs of words of English. */
export const unitsOf = (text: string): Set<string> => {
  const normalised = normalise(text);
  const characters = charactersOf(normalised).join('');
  const words = wordsOf(normalised);
  const units = new Set([...characters, ...words]);
  // thousands of cues are taken apart before the first answer, hence no lists in between
  for (let at = 0; at + 2 <= characters.length; at += 1) {
    units.add(characters.slice(at, at + 2));
    if (at + 3 <= characters.length) units.add(characters.slice(at, at + 3));
  }
  words.slice(1).forEach((word, at) => {
    units.add(`${words[at]} ${word}`);
  });
  return units;
};

/** FNV-1a folded to 16 bits: few enough to keep the weights small, many enough that two seldom meet. */
const hash = (text: string) => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 16)) & 0xffff;
};

/** What the learnt weights are for: the same units and, as `<` and `>`, the two ends of the text, as numbers. */
export const fieldFeatures = (text: string): number[] => {
  const normalised = normalise(text);
  const [characters, words] = [charactersOf(normalised), wordsOf(normalised)];
  const [han = [], english = []] = [characters, words].map((them) => (them.length > 0 ? ['<', ...them, '>'] : []));
  const units = [...characters, ...runs(han, 2), ...runs(han, 3), ...words, ...runs(english, 2)];
  return [...new Set(units.map(hash))];
};
