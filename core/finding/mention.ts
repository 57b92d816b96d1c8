import { isHan } from '#core/text/normalise.ts';
import type { IndexParts } from './index-parts.ts';

/** Whether a short passage of a guide is the words, or has them in it. */
export type Mention = 'is' | 'has' | undefined;

// a name or an alias adds only so much to the words; a longer passage tells a story
const mostBeside = { han: 6, latin: 14 };

/** Whether the words stand in the passage in their order, other characters between them or not: 食品许可证 in 食品经营许可证. */
const holds = ({ characters }: IndexParts, start: number, length: number, words: string) => {
  let found = 0;
  for (let at = start; at < start + length && found < words.length; at += 1) {
    if (characters[at] === words.charCodeAt(found)) found += 1;
  }
  return found === words.length;
};

/** How a guide's names speak of normalised words: 身份证 is in 身份证补领, and is itself no name. */
export const mentionOf = (parts: IndexParts, guide: number, words: string): Mention => {
  const last = parts.guidePassages[guide + 1] ?? 0;
  const beside = isHan(words.charCodeAt(0)) ? mostBeside.han : mostBeside.latin;
  let mention: Mention;
  for (let passage = parts.guidePassages[guide] ?? 0; passage < last; passage += 1) {
    const start = parts.passageStarts[passage] ?? 0;
    const length = (parts.passageStarts[passage + 1] ?? 0) - start;
    if (length > words.length + beside || !holds(parts, start, length, words)) continue;
    if (length === words.length) return 'is';
    mention = 'has';
  }
  return mention;
};
