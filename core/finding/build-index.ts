import { normalise } from '#core/text/normalise.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { visitFeatures } from './features.ts';
import { type IndexParts, impactStep, inverseFrequency, slotOf } from './index-parts.ts';
import { measurePassages } from './measure-passages.ts';
import { unitsOf, wordsOf } from './units.ts';

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

/** Where each of several runs begins when they stand one after another, and where the last one ends. */
const startsOf = (lengths: readonly number[]) => {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    starts[index + 1] = (starts[index] ?? 0) + length;
  });
  return starts;
};

const buildPassages = (guides: readonly IndexedGuide[]) => {
  const texts = guides.flatMap(({ passages }) => passages.map(({ text }) => normalise(text)));
  const words = wordsOf(texts);
  const passages = texts.map((text) => unitsOf(text, words));
  const passageStarts = startsOf(passages.map((it) => it.units.length));
  const units = new Uint16Array(passageStarts.at(-1) ?? 0);
  passages.forEach((it, index) => {
    units.set(it.units, passageStarts[index]);
  });
  const guidePassages = startsOf(guides.map((it) => it.passages.length));
  return { passages, stored: { guidePassages, passageStarts, units, words } };
};

/** Builds the index of the guides, in their order. The same input gives the same bytes. */
export const buildIndex = (guides: readonly IndexedGuide[], pinyin: PinyinTable): IndexParts => {
  const postings = buildPostings(countFeatures(guides, pinyin));
  const { passages, stored } = buildPassages(guides);
  const parts: IndexParts = { pinyin, ...postings, ...stored, passageLengths: new Uint16Array() };
  return { ...parts, passageLengths: measurePassages(parts, passages) };
};
