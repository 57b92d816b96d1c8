import { visitFeatures } from './features.ts';
import type { IndexParts } from './index-parts.ts';
import { rarityOf } from './rarity.ts';

/** The passage's text, as it was indexed. */
const passageText = ({ passageStarts, characters }: IndexParts, passage: number) =>
  String.fromCharCode(...characters.subarray(passageStarts[passage], passageStarts[passage + 1]));

/** How long the passage is as a vector of rarities: once by characters, once by syllables. */
export const measurePassage = (parts: IndexParts, passage: number) => {
  const squares = [0, 0];
  const seen = new Set<number>();
  visitFeatures(passageText(parts, passage), parts.pinyin, (hash, channel) => {
    if (channel > 3 || seen.has(hash)) return;
    seen.add(hash);
    const side = channel < 2 ? 0 : 1;
    squares[side] = (squares[side] ?? 0) + rarityOf(parts, hash) ** 2;
  });
  return { character: Math.sqrt(squares[0] ?? 0), syllable: Math.sqrt(squares[1] ?? 0) };
};
