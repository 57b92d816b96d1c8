import type { Phrasings } from '#contract/language.ts';
import type { GuideVectors } from './guide-vectors.ts';
import { type Quantised, quantise } from './quantise.ts';

/** What an embedding model made of the passages of guides. */
export type Embedded = Pick<GuideVectors, 'model' | 'dimensions' | 'shortened'> & {
  /** Undefined for a text that it was not asked for. */
  vectorOf: (text: string) => Quantised | undefined;
};

/** In bytes. Up to here every passage keeps its vector; a larger release keeps the mean of each language. */
const mostBytes = 4 * 1024 * 1024;

const meanOf = (vectors: readonly Quantised[], dimensions: number): Quantised => {
  const sum = new Float64Array(dimensions);
  for (const { values, scale } of vectors)
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0) * scale;
  return quantise(sum);
};

const cosineOf = (a: Quantised, b: Quantised) => {
  let sum = 0;
  for (let at = 0; at < a.values.length; at += 1) sum += (a.values[at] ?? 0) * (b.values[at] ?? 0);
  return sum * a.scale * b.scale;
};

const mostPairs = 4000;
// coprime to any number of rows that is no multiple of it: the pairs are spread over all of them
const stride = 7919;

/** Standard deviation of the cosines of rows of different guides, a few thousand pairs of them. */
const spreadOf = (rows: readonly (Quantised & { guide: number })[]) => {
  const cosines: number[] = [];
  for (let at = 0; at < Math.min(rows.length, mostPairs); at += 1) {
    const [a, b] = [rows[at], rows[(at * stride + Math.floor(rows.length / 2)) % rows.length]];
    if (a && b && a.guide !== b.guide) cosines.push(cosineOf(a, b));
  }
  const mean = cosines.reduce((sum, it) => sum + it, 0) / (cosines.length || 1);
  return Math.sqrt(cosines.reduce((sum, it) => sum + (it - mean) ** 2, 0) / (cosines.length || 1));
};

/** Lays out the vectors of the guides' passages, in the order of the guides. The same input gives the same bytes. */
export const buildVectors = (guides: readonly Phrasings[], embedded: Embedded, most = mostBytes): GuideVectors => {
  const { model, dimensions, shortened, vectorOf } = embedded;
  const held = guides.map(({ zh, en }) => [zh, en].map((texts) => texts.flatMap((text) => vectorOf(text) ?? [])));
  const passages = held.flat(2).length;
  const isLarge = passages * dimensions > most;
  const rows = held.flatMap((languages, guide) =>
    languages
      .flatMap((vectors) => (isLarge && vectors.length > 0 ? [meanOf(vectors, dimensions)] : vectors))
      .map((it) => ({ ...it, guide })),
  );
  const starts = new Uint32Array(guides.length + 1);
  for (const { guide } of rows) starts[guide + 1] = (starts[guide + 1] ?? 0) + 1;
  for (let guide = 0; guide < guides.length; guide += 1)
    starts[guide + 1] = (starts[guide + 1] ?? 0) + (starts[guide] ?? 0);
  const values = new Int8Array(rows.length * dimensions);
  rows.forEach((row, at) => {
    values.set(row.values, at * dimensions);
  });
  const scales = Float32Array.from(rows, ({ scale }) => scale);
  return { model, dimensions, shortened, spread: spreadOf(rows), starts, scales, values };
};
