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

/** How alike a short text is to others, 0 to 1: shared characters, pairs and words against all of the shorter and of both. */
export const likenessTo = (one: string, weigh: (unit: string) => number = () => 1) => {
  const units = unitsOf(one);
  const weights = new Map<string, number>();
  const weightOf = (unit: string) => {
    const weight = weights.get(unit) ?? weigh(unit);
    weights.set(unit, weight);
    return weight;
  };
  let left = 0;
  for (const unit of units) left += weightOf(unit);
  return (other: string) => {
    let [right, shared] = [0, 0];
    for (const unit of unitsOf(other)) {
      const weight = weightOf(unit);
      right += weight;
      if (units.has(unit)) shared += weight;
    }
    if (left === 0 || right === 0) return 0;
    return (shared / Math.sqrt(left * right) + shared / Math.min(left, right)) / 2;
  };
};

/** How alike two short texts are, each of their characters, pairs and words counting the same. */
export const likenessOf = (one: string, other: string) => likenessTo(one)(other);
