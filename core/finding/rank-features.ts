import type { Likeness } from './compare-passages.ts';

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
] as const;

/** The columns of one candidate: its totals as shares of what the question could reach, and its passages' likeness. */
export const rankVector = (
  totals: readonly number[],
  reach: readonly number[],
  byCharacter: Likeness,
  bySound: Likeness,
) => [
  ...totals.map((total, channel) => total / ((reach[channel] ?? 0) + 6)),
  byCharacter.cosine,
  byCharacter.second,
  byCharacter.run,
  bySound.cosine,
  bySound.second,
  bySound.run,
];
