import type { PinyinTable } from '#core/text/pinyin.ts';

/** The finding index as typed arrays, exactly as they lie in a release. Documents are guides, by position. */
export type IndexParts = {
  pinyin: PinyinTable;
  /** Open-addressing table of feature hashes; its length is a power of two, 0 is free. */
  slots: Uint32Array;
  /** Where the postings of a slot's feature start; one more entry than there are slots. */
  starts: Uint32Array;
  documents: Uint16Array | Uint32Array;
  /** BM25 impacts, 0 to 255, in steps of `impactStep`. */
  impacts: Uint8Array;
  /** The first passage of each guide; one more entry than there are guides. */
  guidePassages: Uint32Array;
  /** The first unit of each passage in `units`; one more entry than there are passages. */
  passageStarts: Uint32Array;
  /** Names, aliases and paraphrases, unit by unit (`units.ts`). */
  units: Uint16Array;
  /** The hashes of the words that have a number among the units, sorted. */
  words: Uint32Array;
  /** Lengths of the passages as vectors, by writing and by sound, two a passage, in steps of `lengthStep`. */
  passageLengths: Uint16Array;
};

/** How much one step of an impact is worth. */
export const impactStep = 0.06;

/** How much one step of a passage's length is worth. */
export const lengthStep = 1 / 512;

export const inverseFrequency = (documents: number, holding: number) =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

/** The slot that holds the hash, or the free slot where it belongs. */
export const slotOf = (slots: Uint32Array, hash: number) => {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
};
