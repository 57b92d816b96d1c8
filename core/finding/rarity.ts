import { type IndexParts, inverseFrequency, slotOf } from './index-parts.ts';

/** Inverse document frequency of a feature; that of a feature which no guide holds is the highest. */
export const rarityOf = ({ slots, starts, guidePassages }: IndexParts, hash: number) => {
  const slot = slotOf(slots, hash);
  const holding = slots[slot] === 0 ? 0 : (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
  return inverseFrequency(guidePassages.length - 1, holding);
};
