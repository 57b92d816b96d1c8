import { isPosted, visitFeatures } from './features.ts';
import { documentsIn, type IndexParts } from './index-parts.ts';
import { addDense, addDenseToHeld, addSparse, isDense, type Sums } from './postings.ts';
import { featureAt, rarityOfFeature } from './rarity.ts';
import type { Said } from './units.ts';

/** How finely what features count is added up: in whole steps, so that sums are the same everywhere. */
const steps = 8;
// sums beyond are alike: a question that long is talk
const mostSum = (1 << 13) - 1;

// the commonest features are looked up only in so many documents that hold the most of the others
const front = 500;

// beyond so many, what shares less than so much of what the best does is not looked at
const leastKept = 24;
const leastShare = 0.5;
// 公积金 is said by hundreds alike: the equals of the last are looked at too, up to so many times as many
const mostEquals = 4;

/** A feature of the question: where its postings are, and what it counts. */
type Asked = { start: number; end: number; weight: number; isDense: boolean };

/** Counts how many documents have each sum; gives the highest. */
const countSums = ({ sums, held, length }: Sums, bySum: Uint32Array) => {
  bySum.fill(0);
  let highest = 0;
  for (let index = 0; index < length; index += 1) {
    const sum = Math.min(sums[held[index] ?? 0] ?? 0, mostSum);
    bySum[sum] = (bySum[sum] ?? 0) + 1;
    highest = Math.max(highest, sum);
  }
  return highest;
};

const dropBelow = (into: Sums, bar: number) => {
  const { sums, held, length } = into;
  into.length = 0;
  for (let index = 0; index < length; index += 1) {
    const document = held[index] ?? 0;
    held[into.length] = document;
    into.length += (sums[document] ?? 0) >= bar ? 1 : 0;
  }
};

/** Keeps of the documents that have any sum those of the highest: `wanted` of them, and the equals of the last. */
const keepHighest = (into: Sums, bySum: Uint32Array, wanted: number) => {
  let bar = countSums(into, bySum);
  for (let kept = bySum[bar] ?? 0; bar > 0 && kept < wanted; kept += bySum[bar] ?? 0) bar -= 1;
  dropBelow(into, bar);
};

/**
 * Makes what finds the documents that share the most with a question, best first, at most `most`, and equals of the
 * last; of more of them those that come first. Keeps its scratch space, so that a question allocates nothing that grows with the documents.
 */
export const makeShortlister = (parts: IndexParts, most: number) => {
  const { postings, postingStarts, counts, pinyin } = parts;
  const documents = documentsIn(parts);
  // one more: what is not kept is written behind the last
  const into: Sums = { sums: new Uint32Array(documents), held: new Uint32Array(documents + 1), length: 0 };
  const bySum = new Uint32Array(mostSum + 1);

  /** What the question has of the index, the rarest first. */
  const askedOf = (said: Said): Asked[] => {
    const asked = new Map<number, Asked>();
    visitFeatures(said, pinyin, (channel, hash) => {
      const feature = isPosted(channel) ? featureAt(parts, channel, hash) : -1;
      if (feature < 0 || asked.has(feature)) return;
      const [start = 0, end = 0] = postingStarts.subarray(feature, feature + 2);
      const weight = Math.ceil(rarityOfFeature(parts, feature) * steps);
      asked.set(feature, { start, end, weight, isDense: isDense(counts[feature] ?? 0, documents) });
    });
    return [...asked.values()].sort((a, b) => b.weight - a.weight);
  };

  /** Adds up what few documents hold, and of the rest the rarest until many hold any; gives what is left. */
  const addRarest = (asked: readonly Asked[]) => {
    const rest: Asked[] = [];
    for (const it of asked) {
      if (!it.isDense) addSparse(into, postings, it.start, it.end, it.weight);
      else if (into.length < front) addDense(into, postings, it.start, it.end, it.weight);
      else rest.push(it);
    }
    return rest;
  };

  return (said: Said): number[] => {
    const { sums, held } = into;
    sums.fill(0);
    into.length = 0;
    const rest = addRarest(askedOf(said));
    keepHighest(into, bySum, front);
    for (const { start, weight } of rest) addDenseToHeld(into, postings, start, weight);
    keepHighest(into, bySum, most);
    const sumOf = (document: number) => sums[document] ?? 0;
    const best = Array.from(held.subarray(0, into.length)).sort((a, b) => sumOf(b) - sumOf(a) || a - b);
    const bar = Math.max(sumOf(best[0] ?? 0) * leastShare, sumOf(best[most - 1] ?? -1));
    return best.slice(0, most * mostEquals).filter((document, place) => place < leastKept || sumOf(document) >= bar);
  };
};
