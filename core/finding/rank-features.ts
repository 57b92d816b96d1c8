import type { Alike, Likeness } from './compare-passages.ts';

/** What the ranker weighs of a candidate; names stand for columns of the weights. */
export const rankFeatures = [
  'characters',
  'character-pairs',
  'syllables',
  'syllable-pairs',
  'words',
  'word-starts',
  'likeness',
  'second-likeness',
  'run',
  'sound-likeness',
  'second-sound-likeness',
  'sound-run',
  'word-likeness',
  'second-word-likeness',
  'word-run',
] as const;

const nothing: Likeness = { cosine: 0, second: 0, run: 0 };

/** The columns of one candidate: its totals as shares of what the question could reach, and its passages' likeness. */
export const rankVector = (totals: readonly number[], reach: readonly number[], { byWriting, bySound }: Alike) => {
  const vector: number[] = [];
  for (let channel = 0; channel < totals.length; channel += 1)
    vector.push((totals[channel] ?? 0) / ((reach[channel] ?? 0) + 6));
  const isChinese = (reach[0] ?? 0) > 0;
  for (const { cosine, second, run } of [isChinese ? byWriting : nothing, bySound, isChinese ? nothing : byWriting])
    vector.push(cosine, second, run);
  return vector;
};
