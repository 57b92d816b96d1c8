import { normalise } from '#core/text/normalise.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { visitFeatures } from './features.ts';
import { type IndexParts, impactStep, inverseFrequency, slotOf } from './index-parts.ts';
import { measurePassage } from './measure-passage.ts';

/** What is known of a guide for finding it: passages, each with how much it counts. */
export type IndexedGuide = { passages: { text: string; weight: number }[] };

const saturation = 1.2;
const lengthShare = 0.5;

type Counted = { frequencies: Map<number, Map<number, number>>; lengths: number[] };

const countFeatures = (guides: readonly IndexedGuide[], pinyin: PinyinTable): Counted => {
  const frequencies = new Map<number, Map<number, number>>();
  const lengths = guides.map(() => 0);
  guides.forEach(({ passages }, document) => {
    for (const { text, weight } of passages) {
      visitFeatures(normalise(text), pinyin, (hash) => {
        const held = frequencies.get(hash) ?? new Map<number, number>();
        frequencies.set(hash, held.set(document, (held.get(document) ?? 0) + weight));
        lengths[document] = (lengths[document] ?? 0) + weight;
      });
    }
  });
  return { frequencies, lengths };
};

const buildPostings = ({ frequencies, lengths }: Counted) => {
  const count = lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(count, 1) || 1;
  let size = 16;
  while (size < frequencies.size * 1.6) size *= 2;
  const slots = new Uint32Array(size);
  const bySlot: (Map<number, number> | undefined)[] = new Array(size);
  for (const [hash, held] of frequencies) {
    const slot = slotOf(slots, hash);
    slots[slot] = hash;
    bySlot[slot] = held;
  }
  const starts = new Uint32Array(size + 1);
  const total = [...frequencies.values()].reduce((sum, held) => sum + held.size, 0);
  const documents = count > 0xffff ? new Uint32Array(total) : new Uint16Array(total);
  const impacts = new Uint8Array(total);
  let at = 0;
  for (let slot = 0; slot < size; slot += 1) {
    starts[slot] = at;
    const held = bySlot[slot];
    if (!held) continue;
    const rarity = inverseFrequency(count, held.size);
    for (const [document, frequency] of held) {
      const norm = saturation * (1 - lengthShare + (lengthShare * (lengths[document] ?? 0)) / mean);
      documents[at] = document;
      impacts[at] = Math.min(
        255,
        Math.round((rarity * frequency * (saturation + 1)) / (frequency + norm) / impactStep),
      );
      at += 1;
    }
  }
  starts[size] = at;
  return { slots, starts, documents, impacts };
};

const buildPassages = (guides: readonly IndexedGuide[]) => {
  const texts = guides.map(({ passages }) => passages.map(({ text }) => normalise(text)));
  const flat = texts.flat();
  const guidePassages = new Uint32Array(guides.length + 1);
  texts.forEach((list, index) => {
    guidePassages[index + 1] = (guidePassages[index] ?? 0) + list.length;
  });
  const passageStarts = new Uint32Array(flat.length + 1);
  flat.forEach((text, index) => {
    passageStarts[index + 1] = (passageStarts[index] ?? 0) + text.length;
  });
  const characters = new Uint16Array(flat.reduce((sum, text) => sum + text.length, 0));
  let at = 0;
  for (const text of flat)
    for (let index = 0; index < text.length; index += 1) characters[at++] = text.charCodeAt(index);
  return { guidePassages, passageStarts, characters };
};

/** Builds the index of the guides, in their order. The same input gives the same bytes. */
export const buildIndex = (guides: readonly IndexedGuide[], pinyin: PinyinTable): IndexParts => {
  const postings = buildPostings(countFeatures(guides, pinyin));
  const passages = buildPassages(guides);
  const passageLengths = new Float32Array((passages.passageStarts.length - 1) * 2);
  const parts: IndexParts = { pinyin, ...postings, ...passages, passageLengths };
  for (let passage = 0; passage * 2 < passageLengths.length; passage += 1) {
    const { character, syllable } = measurePassage(parts, passage);
    passageLengths[passage * 2] = character;
    passageLengths[passage * 2 + 1] = syllable;
  }
  return parts;
};
