import type { GuideVectors } from './guide-vectors.ts';

/*
 * The section `vectors` of a release: the length of a head in bytes, the head as JSON, then starts, scales and values,
 * the first two at multiples of 4. They are views into the file.
 */
type Head = Pick<GuideVectors, 'model' | 'dimensions' | 'shortened' | 'spread'> & { guides: number; rows: number };

const aligned = (length: number) => (length + 3) & ~3;

export const writeVectors = ({ starts, scales, values, ...about }: GuideVectors): Uint8Array => {
  const head: Head = { ...about, guides: starts.length - 1, rows: scales.length };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = aligned(4 + text.length);
  const bytes = new Uint8Array(start + starts.byteLength + scales.byteLength + values.length);
  new Uint32Array(bytes.buffer, 0, 1)[0] = text.length;
  bytes.set(text, 4);
  new Uint32Array(bytes.buffer, start, starts.length).set(starts);
  new Float32Array(bytes.buffer, start + starts.byteLength, scales.length).set(scales);
  bytes.set(
    new Uint8Array(values.buffer, values.byteOffset, values.length),
    start + starts.byteLength + scales.byteLength,
  );
  return bytes;
};

/** Opens a section of a release: its checksum was verified, so this is what was written. */
export const readVectors = ({ buffer, byteOffset }: Uint8Array): GuideVectors => {
  const length = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const text = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + 4, length));
  const { guides, rows, ...about } = JSON.parse(text) as Head;
  const starts = new Uint32Array(buffer, byteOffset + aligned(4 + length), guides + 1);
  const scales = new Float32Array(buffer, starts.byteOffset + starts.byteLength, rows);
  const values = new Int8Array(buffer, scales.byteOffset + scales.byteLength, rows * about.dimensions);
  return { ...about, starts, scales, values };
};
