import { channels, visitFeatures } from './features.ts';
import { type IndexParts, impactStep, slotOf } from './index-parts.ts';
import { rarityOf } from './rarity.ts';

/** Reused from one question to the next, so that a turn allocates nothing that grows with the guides. */
export type Scratch = { totals: Float32Array[]; touched: Uint32Array; marks: Uint8Array };

export const makeScratch = (guides: number): Scratch => ({
  totals: channels.map(() => new Float32Array(guides)),
  touched: new Uint32Array(guides),
  marks: new Uint8Array(guides),
});

/** The BM25 totals of a question by channel, for the guides that share anything with it. */
export type Scored = {
  touched: Uint32Array;
  /** What a guide could reach at most in each channel: the sum of the question's rarities. */
  reach: number[];
};

const clear = ({ totals, touched, marks }: Scratch, count: number) => {
  for (let index = 0; index < count; index += 1) {
    const document = touched[index] ?? 0;
    marks[document] = 0;
    for (const total of totals) total[document] = 0;
  }
};

/** Scores all guides. Call `done` when the totals in the scratch have been read. */
export const scoreDocuments = (parts: IndexParts, scratch: Scratch, normalised: string) => {
  const { totals, touched, marks } = scratch;
  const reach = channels.map(() => 0);
  const seen = new Set<number>();
  let count = 0;
  visitFeatures(normalised, parts.pinyin, (hash, channel) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    reach[channel] = (reach[channel] ?? 0) + rarityOf(parts, hash);
    const slot = slotOf(parts.slots, hash);
    if (parts.slots[slot] === 0) return;
    const total = totals[channel] ?? new Float32Array(0);
    const end = parts.starts[slot + 1] ?? 0;
    for (let at = parts.starts[slot] ?? 0; at < end; at += 1) {
      const document = parts.documents[at] ?? 0;
      total[document] = (total[document] ?? 0) + (parts.impacts[at] ?? 0) * impactStep;
      if (marks[document] === 0) {
        marks[document] = 1;
        touched[count] = document;
        count += 1;
      }
    }
  });
  return { touched: touched.subarray(0, count), reach, done: () => clear(scratch, count) };
};
