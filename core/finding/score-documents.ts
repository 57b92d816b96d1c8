import { channels, visitFeatures } from './features.ts';
import { type IndexParts, slotOf } from './index-parts.ts';
import { rarityOf } from './rarity.ts';

/** Reused from one question to the next, so that a turn allocates nothing that grows with the guides. */
export type Scratch = {
  /** By channel, then by document, in steps of an impact. */
  totals: Uint32Array[];
  /** The totals of the channels that the question has any feature of. */
  used: Set<Uint32Array>;
  /** Of the totals, by document. */
  sums: Uint32Array;
  /** 1 for a document that shares anything with the question. */
  marks: Uint8Array;
};

export const makeScratch = (guides: number): Scratch => ({
  totals: channels.map(() => new Uint32Array(guides)),
  used: new Set(),
  sums: new Uint32Array(guides),
  marks: new Uint8Array(guides),
});

const clear = ({ used, marks }: Scratch) => {
  marks.fill(0);
  for (const total of used) total.fill(0);
  used.clear();
};

/** Adds a feature's impacts to the totals of its channel. */
const addImpacts = ({ starts, documents, impacts }: IndexParts, total: Uint32Array, slot: number) => {
  const end = starts[slot + 1] ?? 0;
  for (let at = starts[slot] ?? 0; at < end; at += 1) {
    const document = documents[at] ?? 0;
    total[document] = (total[document] ?? 0) + (impacts[at] ?? 0);
  }
};

/** Adds a feature's impacts and marks the documents that hold it. */
const addAndMark = (parts: IndexParts, total: Uint32Array, marks: Uint8Array, slot: number) => {
  const { starts, documents, impacts } = parts;
  const end = starts[slot + 1] ?? 0;
  for (let at = starts[slot] ?? 0; at < end; at += 1) {
    const document = documents[at] ?? 0;
    total[document] = (total[document] ?? 0) + (impacts[at] ?? 0);
    marks[document] = 1;
  }
};

// a document that holds a pair holds both its halves, and is marked by them
const isPair = (channel: number) =>
  channel === channels.indexOf('character-pair') || channel === channels.indexOf('syllable-pair');

/**
 * Scores the guides that share anything with the question. `reach` is what a guide could reach at most in each
 * channel: the sum of the question's rarities. Call `done` when the scratch has been read.
 */
export const scoreDocuments = (parts: IndexParts, scratch: Scratch, normalised: string) => {
  const reach = channels.map(() => 0);
  const seen = new Set<number>();
  visitFeatures(normalised, parts.pinyin, (hash, channel) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    reach[channel] = (reach[channel] ?? 0) + rarityOf(parts, hash);
    const slot = slotOf(parts.slots, hash);
    const total = scratch.totals[channel];
    if (parts.slots[slot] === 0 || !total) return;
    scratch.used.add(total);
    if (isPair(channel)) addImpacts(parts, total, slot);
    else addAndMark(parts, total, scratch.marks, slot);
  });
  return { reach, done: () => clear(scratch) };
};
