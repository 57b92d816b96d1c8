import { normalise } from '#core/text/normalise.ts';
import { channels, visitFeatures } from './features.ts';
import { type IndexParts, impactStep, slotOf } from './index-parts.ts';

// by sound, so that a misheard character still speaks for what it stands for
const counted = channels.indexOf('syllable');

/** The impact of a slot's feature on a document. */
const impactOn = ({ starts, documents, impacts }: IndexParts, slot: number, document: number) => {
  const start = starts[slot] ?? 0;
  const at = documents.subarray(start, starts[slot + 1]).indexOf(document);
  return at < 0 ? 0 : (impacts[start + at] ?? 0) * impactStep;
};

/**
 * How much of what was said in Chinese speaks for one document and not for another: the sum of the impacts by which its
 * syllables are ahead. Near 0 the words do not tell the two apart, however far their ranks are.
 */
export const makeAheadByWords = (parts: IndexParts, text: string) => {
  const slots = new Set<number>();
  visitFeatures(normalise(text), parts.pinyin, (hash, channel) => {
    const slot = slotOf(parts.slots, hash);
    if (channel === counted && parts.slots[slot] !== 0) slots.add(slot);
  });
  return (document: number, other: number) => {
    let ahead = 0;
    for (const slot of slots) ahead += Math.max(0, impactOn(parts, slot, document) - impactOn(parts, slot, other));
    return ahead;
  };
};
