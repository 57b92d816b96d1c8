/*
 * Which documents hold a feature. Where few do: the gap from each to the next, seven bits a byte, the lowest first, the
 * highest bit set where more follow. Where many do: one bit a document.
 */
const sparse = 8;

/** Whether so many of the documents are told by a bit each. */
export const isDense = (holding: number, documents: number) => holding * sparse > documents;

/** Writes a whole number, seven bits a byte. */
export const pushGap = (bytes: number[], gap: number) => {
  let rest = gap;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
};

/** Writes the postings of one feature; `held` are its documents, in their order, and `count` what is kept of their number. */
export const writePostings = (held: readonly number[], documents: number, count = held.length): Uint8Array => {
  if (isDense(count, documents)) {
    const bits = new Uint8Array((documents + 7) >>> 3);
    for (const document of held) bits[document >>> 3] = (bits[document >>> 3] ?? 0) | (1 << (document & 7));
    return bits;
  }
  const bytes: number[] = [];
  held.forEach((document, index) => {
    pushGap(bytes, document - (index === 0 ? 0 : (held[index - 1] ?? 0)));
  });
  return Uint8Array.from(bytes);
};

/** What is added up for documents: the sum of each, and in `held` those that have any, `length` of them. */
export type Sums = { sums: Uint32Array; held: Uint32Array; length: number };

/** Adds a weight to the sum of each document of a feature that few hold. */
export const addSparse = (into: Sums, postings: Uint8Array, start: number, end: number, weight: number) => {
  const { sums, held } = into;
  let { length } = into;
  let document = 0;
  let shift = 0;
  for (let at = start; at < end; at += 1) {
    const byte = postings[at] ?? 0;
    document += (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    const sum = sums[document] ?? 0;
    // written in any case, and kept where it is new: cheaper than to ask first
    held[length] = document;
    length += sum === 0 ? 1 : 0;
    sums[document] = sum + weight;
    shift = 0;
  }
  into.length = length;
};

/** The same of a feature that many hold. */
export const addDense = (into: Sums, postings: Uint8Array, start: number, end: number, weight: number) => {
  const { sums, held } = into;
  for (let at = start; at < end; at += 1) {
    for (let bits = postings[at] ?? 0; bits > 0; bits &= bits - 1) {
      const document = ((at - start) << 3) + 31 - Math.clz32(bits & -bits);
      const sum = sums[document] ?? 0;
      held[into.length] = document;
      into.length += sum === 0 ? 1 : 0;
      sums[document] = sum + weight;
    }
  }
};

/** The same of a feature that many hold, for the documents alone that have a sum already. */
export const addDenseToHeld = ({ sums, held, length }: Sums, postings: Uint8Array, start: number, weight: number) => {
  for (let index = 0; index < length; index += 1) {
    const document = held[index] ?? 0;
    const isHeld = ((postings[start + (document >>> 3)] ?? 0) >>> (document & 7)) & 1;
    sums[document] = (sums[document] ?? 0) + isHeld * weight;
  }
};
