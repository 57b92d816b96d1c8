import type { PinyinTable } from '#core/text/pinyin.ts';

/** The finding index as typed arrays, exactly as they lie in a release. Documents are guides and so on, by position. */
export type IndexParts = {
  pinyin: PinyinTable;
  /** Hashes of the features: those that have postings, sorted, then the others, sorted. */
  features: Uint32Array;
  /** How many documents hold each feature. */
  counts: Uint16Array;
  /** Where the postings of a feature start; one more entry than there are features with postings. */
  postingStarts: Uint32Array;
  /** Which documents hold a feature (`postings.ts`). */
  postings: Uint8Array;
  /** By document, how much its length dampens what it says often, in steps of `normStep`. */
  norms: Uint16Array;
  /** Where the passages of a document start; one more entry than there are documents. */
  passageStarts: Uint32Array;
  /** Names, aliases and paraphrases (`passages.ts`). */
  passages: Uint8Array;
  /** What the letters of passages stand for: units (`units.ts`), the most frequent first; 0 for a chunk of several. */
  alphabet: Uint16Array;
  /** By letter, where among `chunks` it is spelt; one more entry than letters. Nowhere where it stands for one unit. */
  chunkStarts: Uint32Array;
  /** What chunks are spelt with, in letters. */
  chunks: Uint16Array;
  /** The hashes of the words that have a number among the units, sorted. */
  words: Uint32Array;
  /** Of each of these words, what it has in common with words that start like it; 0 for a short one. */
  wordStarts: Uint32Array;
};

export const normStep = 1 / 4096;

export const documentsIn = ({ norms }: Pick<IndexParts, 'norms'>) => norms.length;
