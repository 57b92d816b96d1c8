import { normalise } from '#core/text/normalise.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { bySound } from './by-sound.ts';
import { channelOf, isPosted, visitFeatures } from './features.ts';
import { normOf } from './impact.ts';
import { type IndexParts, normStep } from './index-parts.ts';
import { joinBytes } from './join-bytes.ts';
import type { Join } from './join-neighbours.ts';
import { type StoredPassage, writePassages } from './passages.ts';
import { writePostings } from './postings.ts';
import { layOutSide, makeSide, wipeSide } from './question-side.ts';
import { type Said, unitsOf, wordsOf } from './units.ts';

/** What is known of a guide for finding it: passages, each with how much it counts, in whole numbers. */
export type IndexedGuide = { passages: { text: string; weight: number }[] };

type SaidPassage = { said: Said; weight: number };

const mostCounted = 0xffff;

type Holding = Map<number, number[]>;
type Counted = { posted: Holding; others: Holding; lengths: number[] };

const note = (features: Holding, hash: number, document: number) => {
  const held = features.get(hash);
  if (!held) features.set(hash, [document]);
  else if (held.at(-1) !== document) held.push(document);
};

const countFeatures = (documents: readonly SaidPassage[][], pinyin: PinyinTable): Counted => {
  const posted: Holding = new Map();
  const others: Holding = new Map();
  const lengths = documents.map((passages, document) => {
    let length = 0;
    for (const { said, weight } of passages)
      visitFeatures(said, pinyin, (channel, hash) => {
        note(isPosted(channel) ? posted : others, hash, document);
        length += weight;
      });
    return length;
  });
  return { posted, others, lengths };
};

const normsOf = (lengths: readonly number[]) => {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1) || 1;
  return Uint16Array.from(lengths, (length) => Math.min(mostCounted, Math.round(normOf(length, mean) / normStep)));
};

const buildPostings = ({ posted, others, lengths }: Counted) => {
  const sorted = [posted, others].map((it) => Array.from(it).sort(([a], [b]) => a - b));
  const all = sorted.flat();
  const count = (held: readonly number[]) => Math.min(mostCounted, held.length);
  const written = (sorted[0] ?? []).map(([, held]) => writePostings(held, lengths.length, count(held)));
  const { whole, starts } = joinBytes(written);
  return {
    features: Uint32Array.from(all, ([hash]) => hash),
    counts: Uint16Array.from(all, ([, held]) => count(held)),
    postingStarts: starts,
    postings: whole,
    norms: normsOf(lengths),
  };
};

/** How long passages are as vectors of rarities. */
const measure = (parts: IndexParts, documents: readonly SaidPassage[][]): StoredPassage[][] => {
  const writing = makeSide(channelOf.character);
  const sound = makeSide(channelOf.syllable);
  const lengthOf = (side: typeof writing, said: Said) => {
    layOutSide(parts, side, said);
    const { length } = side;
    wipeSide(side, said.units);
    return length;
  };
  return documents.map((passages) =>
    passages.map(({ said, weight }) => ({
      weight,
      byWriting: lengthOf(writing, said),
      bySound: lengthOf(sound, bySound(parts.pinyin, said)),
      units: said.units,
    })),
  );
};

/**
 * Builds the index of the guides, in their order. The same input gives the same bytes. With `join` that of very many takes
 * less room.
 */
export const buildIndex = (guides: readonly IndexedGuide[], pinyin: PinyinTable, join?: Join): IndexParts => {
  const texts = guides.map(({ passages }) =>
    passages.map(({ text, weight }) => ({ normalised: normalise(text), weight })),
  );
  const words = wordsOf(texts.flat().map(({ normalised }) => normalised));
  const said = texts.map((passages) =>
    passages.map(({ normalised, weight }) => ({ said: unitsOf(normalised, words), weight })),
  );
  const parts = { pinyin, ...buildPostings(countFeatures(said, pinyin)), ...words, ...writePassages([]) };
  return { ...parts, ...writePassages(measure(parts, said), join) };
};
