import { isHan, normalise } from './normalise.ts';
import { stem } from './stem.ts';

/** Characters, pairs of characters and stemmed words of a text. */
const unitsOf = (text: string) => {
  const units = new Set<string>();
  const normalised = normalise(text);
  let previous = '';
  for (const character of normalised) {
    if (!isHan(character.charCodeAt(0))) {
      previous = '';
      continue;
    }
    units.add(character);
    if (previous) units.add(previous + character);
    previous = character;
  }
  for (const word of normalised.match(/[a-z0-9]+/g) ?? []) units.add(stem(word));
  return units;
};

/** How alike two short texts are, 0 to 1: shared characters, pairs and words against all of the shorter and of both. */
export const likenessOf = (one: string, other: string, weigh: (unit: string) => number = () => 1) => {
  const [a, b] = [unitsOf(one), unitsOf(other)];
  const sum = (units: Iterable<string>) => [...units].reduce((total, unit) => total + weigh(unit), 0);
  const shared = sum([...a].filter((unit) => b.has(unit)));
  const [left, right] = [sum(a), sum(b)];
  if (left === 0 || right === 0) return 0;
  return (shared / Math.sqrt(left * right) + shared / Math.min(left, right)) / 2;
};
