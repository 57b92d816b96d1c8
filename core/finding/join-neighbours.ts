/** Texts written with chunks: a number below `firstChunk` is a unit, any other one stands for several of them. */
type Joined = { texts: number[][]; spelt: ReadonlyMap<number, readonly number[]> };

/** Joins what stands together in many of the texts, to about so many chunks at most. */
export type Join = (texts: readonly (readonly number[])[], most: number) => Joined;

const firstChunk = 0x10000;
// more rounds bring little; more pairs a round get in each other's way
const rounds = 16;
const mostARound = 2400;
/** Joining rarer pairs does not pay for telling what they are. */
const least = 6;

const keyOf = (left: number, right: number) => left * 0x200000 + right;
const pairOf = (key: number): [number, number] => [Math.floor(key / 0x200000), key % 0x200000];

/** The most frequent neighbours, the most frequent first; 0 parts what stands apart. */
const frequentPairs = (texts: readonly number[][], most: number) => {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (let at = 1; at < text.length; at += 1) {
      const [left = 0, right = 0] = [text[at - 1], text[at]];
      if (left > 0 && right > 0) counts.set(keyOf(left, right), (counts.get(keyOf(left, right)) ?? 0) + 1);
    }
  const frequent = [...counts].filter(([, times]) => times >= least);
  return frequent.sort(([a, times], [b, others]) => others - times || a - b).slice(0, most);
};

const joinPairs = (text: readonly number[], chunks: ReadonlyMap<number, number>) => {
  const joined: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? 0;
    const chunk = chunks.get(keyOf(unit, text[at + 1] ?? 0));
    joined.push(chunk ?? unit);
    if (chunk) at += 1;
  }
  return joined;
};

const chunksIn = (texts: readonly number[][]) => {
  const used = new Set<number>();
  for (const text of texts) for (const it of text) if (it >= firstChunk) used.add(it);
  return used.size;
};

/**
 * Joins units that stand together in many texts to chunks, the most frequent pairs first, round by round, until about
 * `most` chunks are in use.
 */
export const joinNeighbours: Join = (texts, most) => {
  const spelt = new Map<number, readonly number[]>();
  const spell = (it: number) => spelt.get(it) ?? [it];
  let joined = texts.map((text) => [...text]);
  let next = firstChunk;
  for (let round = 0; round < rounds; round += 1) {
    const chunks = new Map<number, number>();
    const room = Math.max(0, most - chunksIn(joined));
    for (const [key] of frequentPairs(joined, Math.min(mostARound, room))) {
      const [left, right] = pairOf(key);
      chunks.set(key, next);
      spelt.set(next, [...spell(left), ...spell(right)]);
      next += 1;
    }
    if (chunks.size === 0) break;
    joined = joined.map((text) => joinPairs(text, chunks));
  }
  return { texts: joined, spelt };
};
