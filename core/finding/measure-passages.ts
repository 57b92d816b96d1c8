import { bySound } from './by-sound.ts';
import { channelOf } from './features.ts';
import { type IndexParts, lengthStep } from './index-parts.ts';
import { layOutSide, makeSide, wipeSide } from './question-side.ts';
import type { Said } from './units.ts';

const longestStored = 0xffff;

/** How long passages are as vectors of rarities, by writing and by sound, two a passage, in steps. */
export const measurePassages = (parts: IndexParts, passages: readonly Said[]) => {
  const lengths = new Uint16Array(passages.length * 2);
  const sides = [makeSide(channelOf.character), makeSide(channelOf.syllable)] as const;
  passages.forEach((passage, index) => {
    [passage, bySound(parts.pinyin, passage)].forEach((said, which) => {
      const side = sides[which === 0 ? 0 : 1];
      layOutSide(parts, side, said);
      lengths[index * 2 + which] = Math.min(longestStored, Math.round(side.length / lengthStep));
      wipeSide(side, said);
    });
  });
  return lengths;
};
