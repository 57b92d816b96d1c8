// BM25: how soon saying a thing often counts no more, and how much that depends on how much else is said
const saturation = 1.2;
const lengthShare = 0.5;

/** What dampens how often a document says a thing; `length` and the `mean` of all lengths in features. */
export const normOf = (length: number, mean: number) => saturation * (1 - lengthShare + (lengthShare * length) / mean);

/** What a feature of such rarity counts that a document says so often. */
export const impactOf = (rarity: number, frequency: number, norm: number) =>
  (rarity * frequency * (saturation + 1)) / (frequency + norm);
