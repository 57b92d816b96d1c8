import { pushGap } from '#core/finding/postings.ts';

/** Where things start that lie one after another, as how long each is, seven bits a byte. */
export const packStarts = (starts: Uint32Array): Uint8Array => {
  const bytes: number[] = [];
  for (let index = 1; index < starts.length; index += 1)
    pushGap(bytes, (starts[index] ?? 0) - (starts[index - 1] ?? 0));
  return Uint8Array.from(bytes);
};

/** Where they start; one more, the last is where the last of them ends. */
export const unpackStarts = (bytes: Uint8Array): Uint32Array => {
  let count = 0;
  for (const byte of bytes) if (byte < 0x80) count += 1;
  const starts = new Uint32Array(count + 1);
  let at = 0;
  let start = 0;
  let shift = 0;
  for (const byte of bytes) {
    start += (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    at += 1;
    starts[at] = start;
    shift = 0;
  }
  return starts;
};
