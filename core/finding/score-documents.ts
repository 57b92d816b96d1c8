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

const clear = ({ totals, touched, marks }: Scratch, count: number) => {
  for (let index = 0; index < count; index += 1) {
    const document = touched[index] ?? 0;
    marks[document] = 0;
    for (const total of totals) total[document] = 0;
  }
};

/** Adds a feature's impacts to the totals of its channel; returns how many guides have been touched by now. */
const addImpacts = (
  parts: IndexParts,
  { touched, marks }: Scratch,
  total: Float32Array,
  slot: number,
  count: number,
) => {
  let reached = count;
  const end = parts.starts[slot + 1] ?? 0;
  for (let at = parts.starts[slot] ?? 0; at < end; at += 1) {
    const document = parts.documents[at] ?? 0;
    total[document] = (total[document] ?? 0) + (parts.impacts[at] ?? 0) * impactStep;
    if (marks[document] !== 0) continue;
    marks[document] = 1;
    touched[reached] = document;
    reached += 1;
  }
  return reached;
};

/**
 * Scores the guides that share anything with the question. `reach` is what a guide could reach at most in each
 * channel: the sum of the question's rarities. Call `done` when the totals in the scratch have been read.
 */
export const scoreDocuments = (parts: IndexParts, scratch: Scratch, normalised: string) => {
  const { totals, touched } = scratch;
  const reach = channels.map(() => 0);
  const seen = new Set<number>();
  let count = 0;
  visitFeatures(normalised, parts.pinyin, (hash, channel) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    reach[channel] = (reach[channel] ?? 0) + rarityOf(parts, hash);
    const slot = slotOf(parts.slots, hash);
    const total = totals[channel];
    if (parts.slots[slot] !== 0 && total) count = addImpacts(parts, scratch, total, slot, count);
  });
  return { touched: touched.subarray(0, count), reach, done: () => clear(scratch, count) };
};
